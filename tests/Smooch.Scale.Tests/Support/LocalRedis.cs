using Garnet;

namespace Smooch.Scale.Tests;

/// <summary>A server of the Redis protocol in this process, which can be stopped and started again on the same port.</summary>
public sealed class LocalRedis : IDisposable
{
    private GarnetServer? server;

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
        server = new GarnetServer(
            ["--port", $"{Port}", "--bind", "127.0.0.1", "--lua", "true", "--memory", "64m", "--index", "8m", "--logger-level", "Error"]);
        server.Start();
    }

    public void Stop()
    {
        server?.Dispose();
        server = null;
    }

    public void Dispose() => Stop();
}
