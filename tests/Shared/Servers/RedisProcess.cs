using System.Diagnostics;
using System.Globalization;

namespace Smooch.Tests;

/// <summary>A <c>redis-server</c> that keeps nothing on disk.</summary>
internal sealed class RedisProcess : IDisposable
{
    private readonly Process process;

    private RedisProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Starts it on a free port, and waits until it accepts connections.</summary>
    public static RedisProcess Start() => Start(LoopbackPort.FindFree());

    /// <summary>Starts it on a port, and waits until it accepts connections.</summary>
    public static RedisProcess Start(int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        var started = Process.Start(new ProcessStartInfo(
            "redis-server",
            ["--port", number, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        while (started.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
                return new RedisProcess(started, $"127.0.0.1:{number}");
        }

        throw new InvalidOperationException("redis-server did not start.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
