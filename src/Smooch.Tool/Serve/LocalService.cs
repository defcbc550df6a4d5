using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The fake service and the page beside it, on one port.</summary>
internal sealed class LocalService : IAsyncDisposable
{
    private readonly ControlServer control;

    private LocalService(FakeSmooch smooch, ControlServer control) => (Smooch, this.control) = (smooch, control);

    public FakeSmooch Smooch { get; }

    /// <summary>Gets the address of the page, and of the APIs below it.</summary>
    public string Url => Smooch.BaseAddress.ToString().TrimEnd('/');

    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<LocalService> StartAsync(
        LocalServiceOptions options,
        Action<RecordedRequest>? onRequest = null,
        Action<RecordedDelivery>? onDelivery = null,
        CancellationToken cancellationToken = default)
    {
        var server = new ControlServer(TimeProvider.System, options.RetryDelay);
        try
        {
            var smooch = await FakeSmooch.StartAsync(
                new FakeSmoochOptions
                {
                    AppName = "Local app",
                    Port = options.Port,
                    Seed = options.Seed,
                    WebhookRetryDelay = options.RetryDelay,
                    // The control server keeps the newest for the page, bounded by their size.
                    JournalCapacity = 1,
                    Intercept = server.HandleAsync,
                    OnRequest = request => { server.Journal.Add(request); onRequest?.Invoke(request); },
                    OnDelivery = delivery => { server.Journal.Add(delivery); onDelivery?.Invoke(delivery); },
                },
                cancellationToken).ConfigureAwait(false);
            server.Start(smooch);
            return new LocalService(smooch, server);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>All that a client needs, as one line of JSON.</summary>
    public string Announcement() => JsonSerializer.Serialize(new
    {
        url = Url,
        appId = Smooch.AppId,
        appToken = Smooch.AppToken,
        keyId = Smooch.KeyId,
        secret = Smooch.Secret,
        accountKeyId = Smooch.AccountKeyId,
        accountSecret = Smooch.AccountSecret,
    });

    public async ValueTask DisposeAsync()
    {
        await control.DisposeAsync().ConfigureAwait(false);
        await Smooch.DisposeAsync().ConfigureAwait(false);
    }
}
