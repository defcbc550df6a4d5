using Garnet;

namespace Smooch.Scale.Tests;

/// <summary>
/// A server of the Redis protocol, which can be stopped and started again, empty, on the same port: <c>redis-server</c> where it is
/// installed, otherwise Garnet in this process.
/// </summary>
public sealed class LocalRedis : IDisposable
{
    private GarnetServer? garnet;
    private RedisProcess? process;

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
        if (Requirement.FindProgram("redis-server") is not null)
        {
            process = RedisProcess.Start(Port);
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
        process?.Dispose();
        process = null;
    }

    public void Dispose() => Stop();
}
