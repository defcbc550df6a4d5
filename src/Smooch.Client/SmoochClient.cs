using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Smooch.Client;

/// <summary>
/// The client of the Smooch API, today Sunshine Conversations. Make one and keep it for the life of the process: it is safe for use by many threads,
/// keeps its connections and renews them so that changes of DNS are seen.
/// </summary>
/// <example>
/// <code>
/// using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
/// await smooch.AppUsers.SendMessageAsync("steve@example.com", "Hello!");
/// </code>
/// </example>
public class SmoochClient : IDisposable
{
    private readonly SmoochClientOptions options;
    private readonly ApiEndpoint endpoint;
    private readonly ApiTransport? owned;

    /// <summary>Makes a client with connections of its own.</summary>
    /// <exception cref="ArgumentException">The options are incomplete or contradict each other; the message says how to mend them.</exception>
    public SmoochClient(SmoochClientOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Makes a client over a handler of yours: a test server's, a proxy's. A handler of the platform is told not to follow redirects, which would carry credentials to other hosts; one of another kind must not do so.</summary>
    /// <param name="options">What the client is made from.</param>
    /// <param name="handler">What sends the requests. The credential is added before it is called.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">The options are incomplete or contradict each other; the message says how to mend them.</exception>
    public SmoochClient(SmoochClientOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), SmoochApiProfile.Instance, handler, disposeHandler), ownsTransport: true)
    {
    }

    /// <summary>For substitutes in tests of your own; <c>Smooch.Testing</c> has a fake service that needs none.</summary>
    protected SmoochClient()
    {
        options = new SmoochClientOptions();
        endpoint = null!;
    }

    internal SmoochClient(SmoochClientOptions options, ApiTransport transport, bool ownsTransport)
    {
        this.options = Checked(options).Copy();
        this.options.Credentials = options.CredentialResolver is { } resolver
            ? new CredentialCache(resolver, credential => SmoochClientOptionsRules.CheckCredential(credential, options.ApiVersion), options.CredentialLifetime, options.TimeProvider)
            : null;
        endpoint = new ApiEndpoint(transport, Target(observer: null));
        owned = ownsTransport ? transport : null;
    }

    private SmoochClient(SmoochClientOptions options, ApiEndpoint other, Action<SmoochResponse>? observer)
    {
        this.options = options;
        endpoint = other.For(Target(observer));
    }

    /// <summary>Gets the app users: their profiles, channels, message history, and sending to them.</summary>
    public virtual AppUsersClient AppUsers => field ??= new AppUsersClient(endpoint, SendConfirmer.For(options, options.SendConfirmation));

    /// <summary>Gets the conversations: read marks, typing, postbacks, and the paths of 2015.</summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(endpoint);

    /// <summary>Gets the webhooks of the app.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(endpoint);

    /// <summary>Gets the integrations of the app: the channels that it is connected to.</summary>
    public virtual IntegrationsClient Integrations => field ??= new IntegrationsClient(endpoint);

    /// <summary>Gets the persistent menus of the app and of its integrations.</summary>
    public virtual MenusClient Menus => field ??= new MenusClient(endpoint);

    /// <summary>Gets the messages that are kept under names.</summary>
    public virtual TemplatesClient Templates => field ??= new TemplatesClient(endpoint);

    /// <summary>Gets the files for messages.</summary>
    public virtual AttachmentsClient Attachments => field ??= new AttachmentsClient(endpoint);

    /// <summary>Gets the messages to people of whom only the address at a channel is known (<see cref="SmoochApiVersion.V1_1"/> only).</summary>
    public virtual NotificationsClient Notifications => field ??= new NotificationsClient(endpoint);

    /// <summary>Gets the start of a session by a device (<see cref="SmoochApiVersion.V1"/> only).</summary>
    public virtual InitClient Init => field ??= new InitClient(endpoint, options.Credential, SafeLogger.Over((options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger<InitClient>()));

    /// <summary>Gets the apps of the account, with their settings and keys.</summary>
    public virtual AppsClient Apps => field ??= new AppsClient(Account);

    /// <summary>Gets the service accounts of the account, with their keys.</summary>
    public virtual ServiceAccountsClient ServiceAccounts => field ??= new ServiceAccountsClient(Account);

    /// <summary>Gets the WhatsApp deployments of the account (<see cref="SmoochApiVersion.V1_1"/> only).</summary>
    public virtual DeploymentsClient Deployments => field ??= new DeploymentsClient(Account);

    /// <summary>Gets calls that this SDK does not know yet, with its credentials, repetitions and errors.</summary>
    public virtual RawClient Raw => field ??= new RawClient(endpoint, Account);

    /// <summary>A client for another app, over the same connections: it costs an object, and need not be disposed.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="credential">The credential for that app; unless said, what <see cref="SmoochClientOptions.CredentialResolver"/> gives, else the credential of this client.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is empty or no id, or the credential does not fit the API version.</exception>
    public virtual SmoochClient ForApp(string appId, SmoochCredential? credential = null)
    {
        Argument.NotEmpty(appId);
        var other = options.Copy();
        other.AppId = appId;
        other.Credential = credential ?? (options.Credentials is null ? options.Credential : null);
        return new SmoochClient(Checked(other), endpoint, endpoint.Target.Observer);
    }

    /// <summary>The same client, which tells of each answer: its status, headers and repetitions. It costs an object, and need not be disposed.</summary>
    /// <example>
    /// <code>
    /// SmoochResponse? response = null;
    /// var user = await smooch.WithResponseObserver(r => response = r).AppUsers.GetAsync(userId);
    /// </code>
    /// </example>
    /// <param name="observer">Is called before each call returns or throws, if an answer came; by several threads at once if they call at once.</param>
    public virtual SmoochClient WithResponseObserver(Action<SmoochResponse> observer)
    {
        Argument.NotNull(observer);
        return new SmoochClient(options, endpoint, observer);
    }

    /// <summary>
    /// Closes the connections that the client made itself, and gives up its calls under way, those of <see cref="ForApp"/> and <see cref="WithResponseObserver"/> too.
    /// A client from <c>AddSmooch</c> or <see cref="ForApp"/> has nothing to dispose.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            owned?.Dispose();
    }

    private static SmoochClientOptions Checked(SmoochClientOptions options)
    {
        Argument.NoErrors(SmoochClientOptionsRules.Check(Argument.NotNull(options)), nameof(options));
        return options;
    }

    /// <summary>Gets where the calls go that belong to the account rather than to an app.</summary>
    private ApiEndpoint Account => field ??= endpoint.For(AccountTarget());

    private ApiTarget Target(Action<SmoochResponse>? observer) => options.AppId is { } appId
        ? Target("/apps/" + Uri.EscapeDataString(appId), options.Credential as IRequestCredential ?? options.Credentials?.ForApp(appId), observer)
        : Target("", options.Credential, observer, options.Credential switch
        {
            null => "The credential depends on the app, so the call must name one: set AppId in the options, or use smooch.ForApp(appId).",
            { NamesApp: false } => "A credential of scope account works for every app of the account, so the call must name one: set AppId in the options, or use smooch.ForApp(appId).",
            _ => null,
        });

    /// <summary>For what belongs to the account rather than to an app: no app is in its paths, and none is missed.</summary>
    private ApiTarget AccountTarget() => Target("", endpoint.Target.Credential, endpoint.Target.Observer, endpoint.Target.Credential is null
        ? "What belongs to the account needs a credential that depends on no app: set Credential in the options beside CredentialResolver."
        : null);

    private ApiTarget Target(string scope, IRequestCredential? credential, Action<SmoochResponse>? observer, string? refusal = null) =>
        new(options.BaseAddress, options.ApiVersion == SmoochApiVersion.V1 ? "v1" : "v1.1", scope, scope.Length == 0 ? "" : "/apps/{appId}", credential) { Observer = observer, Refusal = refusal };
}
