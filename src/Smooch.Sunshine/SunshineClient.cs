namespace Smooch.Sunshine;

/// <summary>
/// The client of Sunshine Conversations, API v2. Create one and keep it for the life of the process: it is thread-safe, keeps its
/// connections, and renews them so that changes of DNS are noticed.
/// </summary>
/// <example>
/// <code>
/// using var sunshine = new SunshineClient(new SunshineClientOptions
/// {
///     Subdomain = "acme",
///     AppId = appId,
///     Credential = SmoochCredential.Basic(keyId, secret),
/// });
/// await sunshine.Messages.SendAsync(conversationId, "Hello!");
/// </code>
/// </example>
public class SunshineClient : SmoochApiClient
{
    private readonly SunshineClientOptions options;
    private readonly ApiEndpoint endpoint;

    /// <summary>Creates a client with its own connections.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the exception message explains how to fix them.
    /// </exception>
    public SunshineClient(SunshineClientOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Creates a client over a custom handler, such as that of a test server or a proxy.</summary>
    /// <param name="options">The options.</param>
    /// <param name="handler">
    /// The handler that sends the requests. The credential is added before it is called. It must not follow redirects.
    /// </param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the exception message explains how to fix them.
    /// </exception>
    public SunshineClient(SunshineClientOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), SunshineApiProfile.Instance, handler, disposeHandler), ownsTransport: true)
    {
    }

    /// <summary>For substitutes in your tests; <c>Smooch.Testing</c> has a fake service that needs none.</summary>
    protected SunshineClient()
    {
        options = new SunshineClientOptions();
        endpoint = null!;
    }

    internal SunshineClient(SunshineClientOptions options, ApiTransport transport, bool ownsTransport)
        : base(ownsTransport ? transport : null)
    {
        this.options = Checked(options).Copy();
        endpoint = new ApiEndpoint(transport, Target(this.options.Address, observer: null));
    }

    private SunshineClient(SunshineClientOptions options, ApiEndpoint other, Action<SmoochResponse>? observer)
    {
        this.options = options;
        endpoint = other.For(Target(other.Target.BaseAddress, observer));
    }

    /// <summary>Gets the users.</summary>
    public virtual UsersClient Users => field ??= new UsersClient(endpoint);

    /// <summary>Gets the conversations.</summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(endpoint);

    /// <summary>Gets the messages: sending, and the transcript.</summary>
    public virtual MessagesClient Messages => field ??= new MessagesClient(endpoint, SendConfirmer.For(options, options.SendConfirmation));

    /// <summary>Gets the participants of conversations.</summary>
    public virtual ParticipantsClient Participants => field ??= new ParticipantsClient(endpoint);

    /// <summary>Gets the activities: typing and read receipts.</summary>
    public virtual ActivitiesClient Activities => field ??= new ActivitiesClient(endpoint);

    /// <summary>Gets the control of conversations between integrations.</summary>
    public virtual ControlClient Control => field ??= new ControlClient(endpoint);

    /// <summary>Gets the switchboard of the app, with its integrations.</summary>
    public virtual SwitchboardsClient Switchboards => field ??= new SwitchboardsClient(endpoint);

    /// <summary>Gets the integrations: the channels and programs that the app is connected to, with the keys of custom ones.</summary>
    public virtual IntegrationsClient Integrations => field ??= new IntegrationsClient(endpoint);

    /// <summary>Gets the webhooks of integrations.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(endpoint);

    /// <summary>Gets the files for messages.</summary>
    public virtual AttachmentsClient Attachments => field ??= new AttachmentsClient(endpoint);

    /// <summary>Gets the clients of users: their channels.</summary>
    public virtual ClientsClient Clients => field ??= new ClientsClient(endpoint);

    /// <summary>Gets the devices of users.</summary>
    public virtual DevicesClient Devices => field ??= new DevicesClient(endpoint);

    /// <summary>Gets the apps of the account, with their keys; most need a credential of scope <c>account</c>.</summary>
    public virtual AppsClient Apps => field ??= new AppsClient(endpoint.For(AccountTarget()));

    /// <summary>Gets requests by path, for operations that this SDK does not know yet.</summary>
    public virtual RawClient Raw => field ??= new RawClient(endpoint, endpoint.For(AccountTarget()));

    /// <summary>
    /// Creates a client for another app, over the same connections. It allocates a few small objects and needs no disposal.
    /// </summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="credential">The credential for that app; null for the credential of this client.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is empty, or the credential is not accepted by v2.</exception>
    public virtual SunshineClient ForApp(string appId, SmoochCredential? credential = null)
    {
        Argument.NotEmpty(appId);
        var other = options.For(appId, credential ?? options.Credential);
        Argument.NoError(other.CheckApp(), nameof(options));
        return new SunshineClient(other, endpoint, endpoint.Target.Observer);
    }

    /// <summary>Returns one conversation, so that its id need not be passed to each call.</summary>
    /// <example><code>await sunshine.ForConversation(conversationId).SendAsync("Hello!");</code></example>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <returns>The conversation; nothing is sent.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is empty.</exception>
    public virtual ConversationReference ForConversation(string conversationId) => new(this, Argument.NotEmpty(conversationId));

    /// <summary>
    /// Returns the same client with an observer that is called for each response. It allocates a few small objects and needs no disposal.
    /// </summary>
    /// <param name="observer">
    /// Called before each call returns or throws, if a response was received; concurrently if calls are concurrent.
    /// </param>
    /// <returns>The client.</returns>
    public virtual SunshineClient WithResponseObserver(Action<SmoochResponse> observer)
    {
        Argument.NotNull(observer);
        return new SunshineClient(options, endpoint, observer);
    }

    private static SunshineClientOptions Checked(SunshineClientOptions options)
    {
        Argument.NoErrors(Argument.NotNull(options).Check(), nameof(options));
        return options;
    }

    private ApiTarget Target(Uri address, Action<SmoochResponse>? observer) => options.AppId is { } appId
        ? new(address, "v2", "/apps/" + Uri.EscapeDataString(appId), "/v2/apps/{appId}", options.Credential) { Observer = observer }
        : new(address, "v2", "", "/v2", options.Credential)
        {
            Observer = observer,
            ConfigurationError = "Every call of v2 names its app: set AppId in the options, or use sunshine.ForApp(appId).",
        };

    private ApiTarget AccountTarget() =>
        new(endpoint.Target.BaseAddress, "v2", "", "/v2", options.Credential) { Observer = endpoint.Target.Observer };
}
