using System.Diagnostics;
using System.Globalization;
using Garnet;

namespace Smooch.Scale.Tests;

/// <summary>
/// A server of the Redis protocol, which can be stopped and started again, empty, on the same port: <c>redis-server</c> where it is
/// installed, otherwise Garnet in this process.
/// </summary>
public sealed class LocalRedis : IDisposable
{
    private GarnetServer? garnet;
    private Process? process;

    private LocalRedis(int port) => Port = port;

    public int Port { get; }

    public string ConnectionString => $"127.0.0.1:{Port},connectTimeout=2000,syncTimeout=2000,asyncTimeout=2000,connectRetry=3";

    public static LocalRedis Start()
    {
        var redis = new LocalRedis(LoopbackPort.FindFree());
        redis.Resume();
        return redis;
    }

    public void Resume()
    {
        if (Requirement.FindProgram("redis-server") is { } program)
        {
            process = StartProcess(program, Port);
            return;
        }

        garnet = new GarnetServer(
            ["--port", $"{Port}", "--bind", "127.0.0.1", "--lua", "true", "--memory", "64m", "--index", "8m", "--logger-level", "Error"]);
        garnet.Start();
    }

    public void Stop()
    {
        garnet?.Dispose();
        garnet = null;
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public void Dispose() => Stop();

    private static Process StartProcess(string program, int port)
    {
        var started = Process.Start(new ProcessStartInfo(
            program,
            ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        while (started.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
                return started;
        }

        started.WaitForExit();
        throw new InvalidOperationException($"redis-server ended with {started.ExitCode}.");
    }
}
