using StackExchange.Redis;

namespace Smooch.Redis;

/// <summary>The connection of the store: that of the program, or one that is opened on first use and closed with the services.</summary>
internal sealed class RedisConnection(Func<Task<IConnectionMultiplexer>> connect, bool owned) : IAsyncDisposable, IDisposable
{
    private readonly object gate = new();
    private Task<IConnectionMultiplexer>? connecting;
    private bool disposed;

    /// <summary>Creates a connection whose commands fail immediately while Redis cannot be reached; it reconnects by itself.</summary>
    public static RedisConnection Open(string configuration)
    {
        var options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ClientName ??= "smooch-webhooks";
        return new RedisConnection(async () => await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false), owned: true);
    }

    public static RedisConnection Of(IConnectionMultiplexer connection) => new(() => Task.FromResult(connection), owned: false);

    public Task<IConnectionMultiplexer> GetAsync(CancellationToken cancellationToken)
    {
        Task<IConnectionMultiplexer> current;
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (connecting is null or { IsFaulted: true } or { IsCanceled: true })
                connecting = connect();
            current = connecting;
        }

        return current.IsCompleted ? current : current.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (End() is { IsCompletedSuccessfully: true } connected)
            connected.Result.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (End() is not { } connected)
            return;
        try
        {
            await (await connected.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (RedisException)
        {
            // It was never connected, so there is nothing to close.
        }
    }

    private Task<IConnectionMultiplexer>? End()
    {
        lock (gate)
        {
            if (disposed)
                return null;
            disposed = true;
            return owned ? connecting : null;
        }
    }
}
