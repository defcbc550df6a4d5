using System.Text.Json;

namespace Smooch.Testing;

/// <summary>
/// An in-process fake of the Smooch service, over real HTTP on a loopback port: apps, keys, users, conversations, uploads and webhooks,
/// with the
/// checks and the error responses of the service. Any client can use <see cref="BaseAddress"/>.
/// </summary>
/// <remarks>
/// It starts with one app, one key of scope <c>app</c> and one of scope <c>account</c>. Instances are independent.
/// The response to a request that it does not support is 501 with the missing feature.
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
                throw new ArgumentException(
                    "The state lacks its default app or a key of it: they were deleted before it was exported.",
                    nameof(options));
            }

            (App, appKey, accountKey) = (new FakeApp(app), key, account);
        }

        Faults = new FakeFaults(() => listener!.RefuseConnectionsAsync(), Seed);
        webhooks.Faults = Faults;
        state.Faults = Faults;
        listener = new FakeListener(Interception.Before(new RequestPipeline(state, Journal, Faults).HandleAsync, options.Intercept));
    }

    /// <summary>
    /// Gets the root URL, for example <c>http://127.0.0.1:49152/</c>; the versions are below it as <c>v1/</c>, <c>v1.1/</c> and <c>v2/</c>.
    /// </summary>
    public Uri BaseAddress => state.BaseAddress!;

    /// <summary>
    /// Gets the base address of v2 in the form of today's hosts, with a path: <c>http://127.0.0.1:49152/sc/</c>. v2 is also directly below
    /// <see cref="BaseAddress"/>.
    /// </summary>
    public Uri SunshineAddress => new(BaseAddress, "sc/");

    /// <summary>Gets the seed: set <see cref="FakeSmoochOptions.Seed"/> to it for the same ids and faults.</summary>
    public int Seed { get; }

    /// <summary>Gets the app that exists from the start.</summary>
    public FakeApp App { get; }

    /// <summary>Gets the id of the default app: 24 hexadecimal characters.</summary>
    public string AppId => App.Id;

    /// <summary>Gets the app token of the default app: 25 characters, for the header <c>app-token</c>, v1 only.</summary>
    public string AppToken => App.Token;

    /// <summary>Gets the id (<c>kid</c>) of a key of scope <c>app</c>: <c>app_</c> and 24 hexadecimal characters.</summary>
    public string KeyId => appKey.Id;

    /// <summary>Gets the secret of <see cref="KeyId"/>. Its UTF-8 bytes are the key; it is not base64.</summary>
    public string Secret => appKey.Secret;

    /// <summary>Gets the id (<c>kid</c>) of a key of scope <c>account</c>: <c>act_</c> and 24 hexadecimal characters.</summary>
    public string AccountKeyId => accountKey.Id;

    /// <summary>Gets the secret of <see cref="AccountKeyId"/>.</summary>
    public string AccountSecret => accountKey.Secret;

    /// <summary>Gets the received requests and the webhook deliveries.</summary>
    public FakeJournal Journal { get; }

    /// <summary>Gets the faults, for tests of failures.</summary>
    public FakeFaults Faults { get; }

    /// <summary>Starts a new service; it listens when the task completes.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The service; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port of the options is in use.</exception>
    /// <exception cref="ArgumentException">The state of the options is not valid.</exception>
    /// <example>
    /// <code>
    /// await using var fake = await FakeSmooch.StartAsync();
    /// using var smooch = fake.CreateClient();
    /// </code>
    /// </example>
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
    /// <param name="name">The name of the app.</param>
    /// <returns>The app.</returns>
    public FakeApp CreateApp(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (state.Gate)
            return new FakeApp(state.AddApp(name));
    }

    /// <summary>Registers a partner that can connect to apps by OAuth (<c>/oauth/authorize</c>, <c>/oauth/token</c>).</summary>
    /// <param name="clientId">The client id.</param>
    /// <param name="clientSecret">The client secret.</param>
    /// <param name="redirectUri">The address to which the consent page redirects with the code.</param>
    public void AddOAuthClient(string clientId, string clientSecret, string redirectUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        ArgumentException.ThrowIfNullOrEmpty(redirectUri);
        lock (state.Gate)
            state.OAuth.AddClient(new OAuthClient(clientId, clientSecret, redirectUri));
    }

    /// <summary>Creates a user of the default app, on a channel, as if the user had just opened it.</summary>
    /// <param name="options">The profile and the channel; null for an anonymous visitor on the web.</param>
    /// <returns>The user.</returns>
    /// <example>
    /// <code>
    /// var mira = fake.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
    /// </code>
    /// </example>
    public FakeUser CreateUser(FakeUserOptions? options = null) => App.CreateUser(options);

    /// <summary>
    /// Sets the options of a client to this service: address, default app, its key, and the clock of this service. Use it where options are
    /// configured,
    /// as in <c>builder.Services.AddSmooch(smooch.ConfigureClient)</c>.
    /// </summary>
    /// <param name="options">The options to change; the API version stays as it is.</param>
    public void ConfigureClient(SmoochClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.AppId = AppId;
        options.Credential = SmoochCredential.SigningKey(KeyId, Secret);
        options.TimeProvider = state.Options.TimeProvider;
    }

    /// <summary>Creates the options of a client of this service: address, default app, its key, and the clock of this service.</summary>
    /// <param name="version">The API version.</param>
    /// <returns>The options.</returns>
    public SmoochClientOptions CreateClientOptions(SmoochApiVersion version = SmoochApiVersion.V1_1)
    {
        var options = new SmoochClientOptions { ApiVersion = version };
        ConfigureClient(options);
        return options;
    }

    /// <summary>Creates a client of this service, for its default app; the caller disposes it.</summary>
    /// <param name="version">The API version.</param>
    /// <returns>The client.</returns>
    public SmoochClient CreateClient(SmoochApiVersion version = SmoochApiVersion.V1_1) => new(CreateClientOptions(version));

    /// <summary>Completes when every event so far was accepted by its webhooks or abandoned, retries included.</summary>
    /// <returns>A task that completes after the last delivery.</returns>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="OperationCanceledException">The token was canceled first; the journal contains the failed deliveries.</exception>
    /// <example>
    /// <code>
    /// await mira.SayAsync("Where is my parcel?");
    /// await fake.WhenWebhooksDeliveredAsync();
    /// </code>
    /// </example>
    public Task WhenWebhooksDeliveredAsync(CancellationToken cancellationToken = default) => state.WhenDeliveredAsync(cancellationToken);

    /// <summary>
    /// Exports apps, keys, users, conversations, messages, integrations, webhooks and uploads as JSON, for
    /// <see cref="FakeSmoochOptions.State"/>.
    /// The JSON contains secrets. Events that wait for their webhook are not part of it.
    /// </summary>
    /// <returns>The state as JSON.</returns>
    public string ExportState()
    {
        lock (state.Gate)
            return JsonSerializer.Serialize(StateWriter.Save(state, AppId, KeyId, AccountKeyId), StateWriter.Options);
    }

    /// <summary>Waits for a request, an action of a user, or another change of the state.</summary>
    /// <param name="version">The version that the caller has seen: the result of the last call, or 0.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The current version. A read after this call returns this version or a newer one.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
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

    /// <summary>Sends a delivery of the journal to its webhook again, as the service does when a response was lost.</summary>
    /// <param name="delivery">The delivery; it is retried like any other.</param>
    /// <exception cref="ArgumentException">It is a probe, or its webhook was deleted.</exception>
    public void SendAgain(RecordedDelivery delivery) => webhooks.SendAgain(delivery);

    /// <summary>Stops listening, closes every connection and cancels deliveries in progress.</summary>
    /// <returns>A task that completes when the server has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0)
            return;

        await listener.DisposeAsync().ConfigureAwait(false);
        await webhooks.DisposeAsync().ConfigureAwait(false);
    }
}
