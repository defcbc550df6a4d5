using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The fake services on this machine, with the page to chat with a bot.</summary>
/// <remarks>A program of this repository can host it as <c>smooch serve</c> does.</remarks>
public sealed class LocalService : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> parts = new();

    private LocalService()
    {
    }

    /// <summary>Gets Smooch: v1, v1.1 and v2.</summary>
    public FakeSmooch Smooch { get; private set; } = null!;

    /// <summary>Gets MessageBird; null without a <see cref="LocalServiceOptions.MessageBirdPort"/>.</summary>
    public FakeMessageBird? MessageBird { get; private set; }

    /// <summary>Gets the address of the page, and of the APIs below it.</summary>
    public string Url => Address(Smooch.BaseAddress);

    /// <summary>Starts the services; they listen when the task completes.</summary>
    /// <param name="options">The options.</param>
    /// <param name="onRequest">Called for each request after its response; null for none.</param>
    /// <param name="onDelivery">Called for each attempt to call a webhook; null for none.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The services; dispose them to stop them.</returns>
    /// <exception cref="IOException">A port is in use.</exception>
    /// <exception cref="UsageException">The state file has other content.</exception>
    public static async Task<LocalService> StartAsync(
        LocalServiceOptions options,
        Action<RecordedRequest>? onRequest = null,
        Action<RecordedDelivery>? onDelivery = null,
        CancellationToken cancellationToken = default)
    {
        var service = new LocalService();
        try
        {
            await service.StartPartsAsync(options, onRequest, onDelivery, cancellationToken).ConfigureAwait(false);
            return service;
        }
        catch
        {
            await service.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The data that a client needs, as one line of JSON.</summary>
    /// <returns>The JSON.</returns>
    public string Announcement()
    {
        var announcement = new Dictionary<string, string>
        {
            ["url"] = Url,
            ["appId"] = Smooch.AppId,
            ["appToken"] = Smooch.AppToken,
            ["keyId"] = Smooch.KeyId,
            ["secret"] = Smooch.Secret,
            ["accountKeyId"] = Smooch.AccountKeyId,
            ["accountSecret"] = Smooch.AccountSecret,
        };
        if (MessageBird is { } bird)
        {
            announcement["messageBirdUrl"] = Address(bird.BaseAddress);
            announcement["messageBirdAccessKey"] = bird.AccessKey;
            announcement["messageBirdSigningKey"] = bird.SigningKey;
        }

        return JsonSerializer.Serialize(announcement);
    }

    /// <summary>Opens a page in the user's browser.</summary>
    /// <param name="page">The address of the page: <see cref="Url"/>.</param>
    /// <returns>The reason of a failure; null after success.</returns>
    public static string? OpenPage(Uri page) => Browser.Open(page);

    /// <summary>Stops the services.</summary>
    /// <returns>A task that completes when they have stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        while (parts.TryPop(out var part))
            await part.DisposeAsync().ConfigureAwait(false);
    }

    private async Task StartPartsAsync(
        LocalServiceOptions options,
        Action<RecordedRequest>? onRequest,
        Action<RecordedDelivery>? onDelivery,
        CancellationToken cancellationToken)
    {
        var saved = options.StateFile is { } path ? StateFile.Read(path) : null;
        var control = new ControlServer(TimeProvider.System, options.RetryDelay);
        parts.Push(control);
        if (options.MessageBirdPort is { } port)
        {
            var settings = BirdOptions(options, port, saved);
            settings.OnRequest = request => { control.Journal.Add(request, isMessageBird: true); onRequest?.Invoke(request); };
            settings.OnDelivery = delivery => { control.Journal.Add(delivery, isMessageBird: true); onDelivery?.Invoke(delivery); };
            parts.Push(MessageBird = await FakeMessageBird.StartAsync(settings, cancellationToken).ConfigureAwait(false));
        }

        var smooch = SmoochOptions(options, control, saved);
        smooch.OnRequest = request => { control.Journal.Add(request, isMessageBird: false); onRequest?.Invoke(request); };
        smooch.OnDelivery = delivery => { control.Journal.Add(delivery, isMessageBird: false); onDelivery?.Invoke(delivery); };
        try
        {
            parts.Push(Smooch = await FakeSmooch.StartAsync(smooch, cancellationToken).ConfigureAwait(false));
        }
        catch (ArgumentException e) when (saved is not null)
        {
            throw new UsageException($"{options.StateFile} cannot be used: {e.Message}");
        }

        control.Start(Smooch, MessageBird);
        if (options.StateFile is { } file)
            parts.Push(await StateFile.KeepAsync(file, Smooch, MessageBird).ConfigureAwait(false));
    }

    private static FakeSmoochOptions SmoochOptions(LocalServiceOptions options, ControlServer control, StateFile.Saved? saved) => new()
    {
        AppName = "Local app",
        Port = options.Port,
        Seed = options.Seed,
        State = saved?.Smooch,
        MultiConversation = true,
        WebhookRetryDelay = options.RetryDelay,
        // The control server keeps the newest for the page, bounded by their size.
        JournalCapacity = 1,
        Intercept = control.HandleAsync,
    };

    private static FakeMessageBirdOptions BirdOptions(LocalServiceOptions options, int port, StateFile.Saved? saved) => new()
    {
        Port = port,
        Seed = options.Seed,
        AccessKey = saved?.MessageBirdAccessKey,
        SigningKey = saved?.MessageBirdSigningKey,
        WebhookRetryDelay = options.RetryDelay,
        JournalCapacity = 1,
    };

    private static string Address(Uri address) => address.ToString().TrimEnd('/');
}
