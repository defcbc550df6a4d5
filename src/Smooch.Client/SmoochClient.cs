using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Smooch.Client;

/// <summary>
/// The client of the Smooch API, today Sunshine Conversations. Create one instance and use it for the life of the process: it is
/// thread-safe,
/// reuses its connections and renews them regularly, so that DNS changes take effect.
/// </summary>
/// <example>
/// <code>
/// using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
/// await smooch.AppUsers.SendMessageAsync("steve@example.com", "Hello!");
/// </code>
/// </example>
public class SmoochClient : SmoochApiClient
{
    private readonly SmoochClientOptions options;
    private readonly ApiEndpoint endpoint;

    /// <summary>Creates a client with its own connections.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the exception message describes the fix.
    /// </exception>
    /// <example>
    /// <code>
    /// using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
    /// await smooch.AppUsers.SendMessageAsync("steve@example.com", "Hello!");
    /// </code>
    /// </example>
    public SmoochClient(SmoochClientOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Creates a client over a custom handler, such as that of a test server or a proxy.</summary>
    /// <remarks>
    /// The client disables automatic redirects of the platform's handlers, because a redirect would send credentials to another host.
    /// A handler of another kind must not follow redirects.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="handler">The handler that sends the requests. The credential is added before it is called.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the exception message describes the fix.
    /// </exception>
    public SmoochClient(SmoochClientOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), SmoochApiProfile.Instance, handler, disposeHandler), ownsTransport: true)
    {
    }

    /// <summary>For mocks in your own tests; <c>Smooch.Testing</c> has a fake service that needs no mocks.</summary>
    protected SmoochClient()
    {
        options = new SmoochClientOptions();
        endpoint = null!;
    }

    internal SmoochClient(SmoochClientOptions options, ApiTransport transport, bool ownsTransport)
        : base(ownsTransport ? transport : null)
    {
        this.options = Checked(options).Copy();
        this.options.Credentials = options.CredentialResolver is { } resolver
            ? new CredentialCache(
                resolver,
                credential => SmoochClientOptionsRules.CheckCredential(credential, options.ApiVersion),
                options.CredentialLifetime,
                options.TimeProvider)
            : null;
        endpoint = new ApiEndpoint(transport, Target(observer: null));
    }

    private SmoochClient(SmoochClientOptions options, ApiEndpoint other, Action<SmoochResponse>? observer)
    {
        this.options = options;
        endpoint = other.For(Target(observer));
    }

    /// <summary>Gets the operations on app users: their profiles, channels and messages.</summary>
    public virtual AppUsersClient AppUsers => field ??= new AppUsersClient(endpoint, SendConfirmer.For(options, options.SendConfirmation));

    /// <summary>Gets the operations on conversations: read receipts, typing, postbacks, and the paths of 2015.</summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(endpoint);

    /// <summary>Gets the operations on the webhooks of the app.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(endpoint);

    /// <summary>Gets the operations on the integrations of the app, its connections to channels.</summary>
    public virtual IntegrationsClient Integrations => field ??= new IntegrationsClient(endpoint);

    /// <summary>Gets the operations on the persistent menus of the app and of its integrations.</summary>
    public virtual MenusClient Menus => field ??= new MenusClient(endpoint);

    /// <summary>Gets the operations on templates, messages that are stored under names.</summary>
    public virtual TemplatesClient Templates => field ??= new TemplatesClient(endpoint);

    /// <summary>Gets the operations on attachments, the files for messages.</summary>
    public virtual AttachmentsClient Attachments => field ??= new AttachmentsClient(endpoint);

    /// <summary>
    /// Gets the operation that sends messages to people of whom only the address at a channel is known (<see cref="SmoochApiVersion.V1_1"/>
    /// only).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual NotificationsClient Notifications => field ??= new NotificationsClient(endpoint);

    /// <summary>Gets the operation that starts the session of a device (<see cref="SmoochApiVersion.V1"/> only).</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public virtual InitClient Init =>
        field ??= new InitClient(
            endpoint,
            options.Credential,
            SafeLogger.Over((options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger<InitClient>()));

    /// <summary>Gets the operations on the apps of the account, with their settings and keys.</summary>
    public virtual AppsClient Apps => field ??= new AppsClient(Account);

    /// <summary>Gets the operations on the service accounts of the account, with their keys.</summary>
    public virtual ServiceAccountsClient ServiceAccounts => field ??= new ServiceAccountsClient(Account);

    /// <summary>Gets the operations on the WhatsApp deployments of the account (<see cref="SmoochApiVersion.V1_1"/> only).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual DeploymentsClient Deployments => field ??= new DeploymentsClient(Account);

    /// <summary>Gets the raw calls, for operations that this SDK does not know, with its credentials, retries and errors.</summary>
    public virtual RawClient Raw => field ??= new RawClient(endpoint, Account);

    /// <summary>Creates a client for another app over the same connections. It allocates a small object and needs no disposal.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="credential">
    /// The credential for that app; null for that of <see cref="SmoochClientOptions.CredentialResolver"/>, or else the credential of this
    /// client.
    /// </param>
    /// <returns>The client for the app.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="appId"/> is empty or not an id, or the credential does not fit the API version.
    /// </exception>
    /// <example>
    /// <code>
    /// var shop = smooch.ForApp(appId);
    /// await shop.AppUsers.SendMessageAsync(userId, "Hello!");
    /// </code>
    /// </example>
    public virtual SmoochClient ForApp(string appId, SmoochCredential? credential = null)
    {
        Argument.NotEmpty(appId);
        var other = options.For(appId, credential ?? (options.Credentials is null ? options.Credential : null));
        Argument.NoError(SmoochClientOptionsRules.CheckApp(other), nameof(options));
        return new SmoochClient(other, endpoint, endpoint.Target.Observer);
    }

    /// <summary>
    /// Creates a client that reports each response: its status, headers and number of retries. It allocates a small object and needs no
    /// disposal.
    /// </summary>
    /// <example>
    /// <code>
    /// SmoochResponse? response = null;
    /// var user = await smooch.WithResponseObserver(r => response = r).AppUsers.GetAsync(userId);
    /// </code>
    /// </example>
    /// <param name="observer">
    /// Receives the response before each call returns or throws, if there was one. Concurrent calls invoke it concurrently.
    /// </param>
    /// <returns>The client that reports its responses.</returns>
    public virtual SmoochClient WithResponseObserver(Action<SmoochResponse> observer)
    {
        Argument.NotNull(observer);
        return new SmoochClient(options, endpoint, observer);
    }

    private static SmoochClientOptions Checked(SmoochClientOptions options)
    {
        Argument.NoErrors(SmoochClientOptionsRules.Check(Argument.NotNull(options)), nameof(options));
        return options;
    }

    /// <summary>Gets the endpoint of calls that belong to the account and not to an app.</summary>
    private ApiEndpoint Account => field ??= endpoint.For(AccountTarget());

    private ApiTarget Target(Action<SmoochResponse>? observer) => options.AppId is { } appId
        ? Target(
            "/apps/" + Uri.EscapeDataString(appId),
            options.Credential as IRequestCredential ?? options.Credentials?.ForApp(appId),
            observer)
        : Target("", options.Credential, observer, options.Credential switch
        {
            null =>
                "The credential depends on the app, so the call needs an app id: set AppId in the options, or use smooch.ForApp(appId).",
            { NamesApp: false } => "A credential of scope account is valid for every app of the account, so the call needs an app id: "
                + "set AppId in the options, or use smooch.ForApp(appId).",
            _ => null,
        });

    /// <summary>The target of calls that belong to the account: their paths contain no app id.</summary>
    private ApiTarget AccountTarget() => Target("", endpoint.Target.Credential, endpoint.Target.Observer, endpoint.Target.Credential is null
        ? "An operation of the account needs a credential that does not depend on an app: set Credential in the options in addition to "
            + "CredentialResolver."
        : null);

    private ApiTarget Target(
        string scope,
        IRequestCredential? credential,
        Action<SmoochResponse>? observer,
        string? configurationError = null)
    {
        var isV1 = options.ApiVersion == SmoochApiVersion.V1;
        var template = scope.Length == 0 ? (isV1 ? "/v1" : "/v1.1") : isV1 ? "/v1/apps/{appId}" : "/v1.1/apps/{appId}";
        return new ApiTarget(
            options.BaseAddress,
            isV1 ? "v1" : "v1.1",
            scope,
            template,
            credential)
        { Observer = observer, ConfigurationError = configurationError };
    }
}
