using System.Text.Json;

namespace Smooch.Testing;

/// <summary>
/// Smooch in memory, over real HTTP on a loopback port: apps, keys, users, conversations, uploads and webhooks, with the
/// checks and the error answers of the service. Point any client at <see cref="BaseAddress"/>.
/// </summary>
/// <remarks>
/// It starts with one app, one key of scope <c>app</c> and one of scope <c>account</c>. Instances share nothing.
/// A request that it does not support is answered with 501 and says what is missing.
/// </remarks>
public sealed partial class FakeSmooch : IAsyncDisposable
{
    private readonly ServiceState state;
    private readonly WebhookSender webhooks;
    private readonly KeyState appKey;
    private readonly KeyState accountKey;
    private readonly FakeListener listener;
    private readonly string? savedUrl;
    private int isDisposed;

    private FakeSmooch(FakeSmoochOptions options)
    {
        Seed = options.Seed ?? Random.Shared.Next();
        Journal = new FakeJournal(options.JournalCapacity, options.OnRequest, options.OnDelivery);
        webhooks = new WebhookSender(DeliveryRules.Of(options), Journal);
        var saved = options.State is null ? null : StateReader.Parse(options.State);
        state = new ServiceState(options, Journal, webhooks, new Clock(options.TimeProvider), Seed, saved?.Generation + 1 ?? 0);
        savedUrl = saved?.Url;
        if (saved is null)
        {
            var app = state.AddApp(options.AppName);
            appKey = state.AddKey("default", app);
            accountKey = state.AddKey("default", null);
            App = new FakeApp(app);
        }
        else
        {
            StateReader.Load(state, saved);
            if (state.FindApp(saved.AppId) is not { } app || state.FindKey(saved.KeyId) is not { } key
                || state.FindKey(saved.AccountKeyId) is not { } account)
            {
                throw new ArgumentException("The state lacks its default app or a key of it: they were deleted before it was exported.", nameof(options));
            }

            (App, appKey, accountKey) = (new FakeApp(app), key, account);
        }

        Faults = new FakeFaults(() => listener!.RefuseConnectionsAsync(), Seed);
        webhooks.Faults = Faults;
        state.Faults = Faults;
        listener = new FakeListener(Interception.Before(new RequestPipeline(state, Journal, Faults).HandleAsync, options.Intercept));
    }

    /// <summary>The root URL, for example <c>http://127.0.0.1:49152/</c>; the versions lie below it as <c>v1/</c> and <c>v1.1/</c>.</summary>
    public Uri BaseAddress => state.BaseAddress!;

    /// <summary>The base address of v2 as hosts of today have it, with its path: <c>http://127.0.0.1:49152/sc/</c>. v2 also lies directly below <see cref="BaseAddress"/>.</summary>
    public Uri SunshineAddress => new(BaseAddress, "sc/");

    /// <summary>The seed in use: give it to <see cref="FakeSmoochOptions.Seed"/> to get the same ids and faults again.</summary>
    public int Seed { get; }

    /// <summary>The app that exists from the start.</summary>
    public FakeApp App { get; }

    /// <summary>The id of the default app: 24 hexadecimal characters.</summary>
    public string AppId => App.Id;

    /// <summary>The app token of the default app: 25 characters, for the header <c>app-token</c>, v1 only.</summary>
    public string AppToken => App.Token;

    /// <summary>The id (<c>kid</c>) of a key of scope <c>app</c>: <c>app_</c> and 24 hexadecimal characters.</summary>
    public string KeyId => appKey.Id;

    /// <summary>The secret of <see cref="KeyId"/>. Its UTF-8 bytes are the key; it is not base64.</summary>
    public string Secret => appKey.Secret;

    /// <summary>The id (<c>kid</c>) of a key of scope <c>account</c>: <c>act_</c> and 24 hexadecimal characters.</summary>
    public string AccountKeyId => accountKey.Id;

    /// <summary>The secret of <see cref="AccountKeyId"/>.</summary>
    public string AccountSecret => accountKey.Secret;

    /// <summary>The requests received and the webhooks sent.</summary>
    public FakeJournal Journal { get; }

    /// <summary>What goes wrong, when a test wants something to go wrong.</summary>
    public FakeFaults Faults { get; }

    /// <summary>Starts a new service; it listens when the task completes.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port of the options is taken.</exception>
    /// <exception cref="ArgumentException">The state of the options is none.</exception>
    public static async Task<FakeSmooch> StartAsync(FakeSmoochOptions? options = null, CancellationToken cancellationToken = default)
    {
        var fake = new FakeSmooch(options ?? new FakeSmoochOptions());
        fake.state.BaseAddress = await fake.listener.StartAsync(fake.state.Options.Port, cancellationToken).ConfigureAwait(false);
        if (fake.savedUrl is { } url)
        {
            lock (fake.state.Gate)
                StateReader.Move(fake.state, url);
        }

        return fake;
    }

    /// <summary>Adds another app to the account.</summary>
    /// <param name="name">Its name.</param>
    public FakeApp CreateApp(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (state.Gate)
            return new FakeApp(state.AddApp(name));
    }

    /// <summary>Registers a partner that may connect to apps by OAuth (<c>/oauth/authorize</c>, <c>/oauth/token</c>).</summary>
    /// <param name="clientId">Its id.</param>
    /// <param name="clientSecret">Its secret.</param>
    /// <param name="redirectUri">Where the consent page sends the code.</param>
    public void AddOAuthClient(string clientId, string clientSecret, string redirectUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        ArgumentException.ThrowIfNullOrEmpty(redirectUri);
        lock (state.Gate)
            state.OAuth.AddClient(new OAuthClient(clientId, clientSecret, redirectUri));
    }

    /// <summary>Adds a user to the default app, on a channel, as if it had just opened it.</summary>
    /// <param name="options">Who it is and where; null for an anonymous visitor on the web.</param>
    public FakeUser CreateUser(FakeUserOptions? options = null) => App.CreateUser(options);

    /// <summary>
    /// Points the options of a client here: address, default app, its key, and the clock of this service. Fits where options are configured,
    /// as in <c>builder.Services.AddSmooch(smooch.ConfigureClient)</c>.
    /// </summary>
    /// <param name="options">The options to change; the version of the API stays as it is.</param>
    public void ConfigureClient(SmoochClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.AppId = AppId;
        options.Credential = SmoochCredential.SigningKey(KeyId, Secret);
        options.TimeProvider = state.Options.TimeProvider;
    }

    /// <summary>Makes the options of a client of this service: address, default app, its key, and the clock of this service.</summary>
    /// <param name="version">The version of the API.</param>
    public SmoochClientOptions CreateClientOptions(SmoochApiVersion version = SmoochApiVersion.V1_1)
    {
        var options = new SmoochClientOptions { ApiVersion = version };
        ConfigureClient(options);
        return options;
    }

    /// <summary>Makes a client of this service, for its default app; it is the caller's to dispose.</summary>
    /// <param name="version">The version of the API.</param>
    public SmoochClient CreateClient(SmoochApiVersion version = SmoochApiVersion.V1_1) => new(CreateClientOptions(version));

    /// <summary>Completes when every event so far was taken by its webhooks or given up, retries included.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first; the journal says what is still failing.</exception>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken = default) => state.WhenDeliveredAsync(cancellationToken);

    /// <summary>
    /// Writes apps, keys, users, conversations, messages, integrations, webhooks and uploads as JSON, for <see cref="FakeSmoochOptions.State"/>.
    /// It holds secrets. Events that wait for their webhook are not part of it.
    /// </summary>
    public string ExportState()
    {
        lock (state.Gate)
            return JsonSerializer.Serialize(StateWriter.Save(state, AppId, KeyId, AccountKeyId), StateWriter.Options);
    }

    /// <summary>Waits for a request, an act of a user, or another change of the state.</summary>
    /// <param name="version">The version that the caller has seen: the result of the last call, or 0.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The version now. What is read after this call is as new as that, or newer.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<long> WaitForChangeAsync(long version, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task changed;
            lock (state.Gate)
            {
                if (state.Version != version)
                    return state.Version;

                changed = state.Changed;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Calls a webhook again with a delivery of the journal, as the service does when a response got lost.</summary>
    /// <param name="delivery">The delivery; its retries follow as for any other.</param>
    /// <exception cref="ArgumentException">It is a probe, or its webhook was deleted.</exception>
    public void SendAgain(RecordedDelivery delivery) => webhooks.SendAgain(delivery);

    /// <summary>Stops listening, closes every connection and gives up deliveries that are under way.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0)
            return;

        await listener.DisposeAsync().ConfigureAwait(false);
        await webhooks.DisposeAsync().ConfigureAwait(false);
    }
}
