using System.Globalization;

namespace Smooch.Scale.Tests;

/// <summary>A real <c>redis-server</c> in a process of its own, which writes each change to disk before it responds.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smooch-redis-").FullName;
    private ProgramProcess? process;

    private RedisServer(int port) => Port = port;

    public int Port { get; }

    public string ConnectionString => $"127.0.0.1:{Port},connectTimeout=2000,syncTimeout=2000,asyncTimeout=2000,connectRetry=3";

    /// <summary>Starts a server, or skips the test where none is installed.</summary>
    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        Requirement.Check(
            Requirement.FindProgram("redis-server") is null ? "redis-server is not on the PATH: install the package redis-server." : null);
        var redis = new RedisServer(LoopbackPort.FindFree());
        await redis.ResumeAsync(cancellationToken);
        return redis;
    }

    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        process = ProgramProcess.Start("redis-server",
        [
            "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", folder,
            "--appendonly", "yes", "--appendfsync", "always", "--save", "",
        ]);
        while (!(await process.ReadLineAsync(cancellationToken)).Contains("Ready to accept connections", StringComparison.Ordinal))
            cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Ends the server immediately, as kill -9 does.</summary>
    public async Task KillAsync()
    {
        if (process is { } running)
            await running.DisposeAsync();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }
}
