using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Smooch.Client.Http;

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
    private readonly WireClient wire;
    private readonly HttpClient? owned;

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
        : this(options, CreateHttpClient(Checked(options), handler, disposeHandler), ownsHttpClient: true)
    {
    }

    /// <summary>For substitutes in tests of your own; <c>Smooch.Client.Testing</c> has a fake service that needs none.</summary>
    protected SmoochClient()
    {
        options = new SmoochClientOptions();
        wire = null!;
    }

    internal SmoochClient(SmoochClientOptions options, HttpClient http, bool ownsHttpClient)
        : this(Checked(options), new WireClient(http, Target(options, options.AppId), new WireLimits(options.Timeout, options.TimeProvider)))
    {
        owned = ownsHttpClient ? http : null;
    }

    private SmoochClient(SmoochClientOptions options, WireClient wire)
    {
        this.options = options.Copy();
        this.wire = wire;
        var loggers = options.LoggerFactory ?? NullLoggerFactory.Instance;
        AppUsers = new AppUsersClient(wire);
        Conversations = new ConversationsClient(wire);
        Webhooks = new WebhooksClient(wire);
        Menus = new MenusClient(wire);
        Templates = new TemplatesClient(wire);
        Attachments = new AttachmentsClient(wire);
        Notifications = new NotificationsClient(wire);
        Init = new InitClient(wire, options.Credential, loggers.CreateLogger<InitClient>());
    }

    /// <summary>Gets the app users: their profiles, channels, message history, and sending to them.</summary>
    public virtual AppUsersClient AppUsers { get; } = null!;

    /// <summary>Gets the conversations: read marks, typing, postbacks, and the paths of 2015.</summary>
    public virtual ConversationsClient Conversations { get; } = null!;

    /// <summary>Gets the webhooks of the app.</summary>
    public virtual WebhooksClient Webhooks { get; } = null!;

    /// <summary>Gets the persistent menus of the app and of its integrations.</summary>
    public virtual MenusClient Menus { get; } = null!;

    /// <summary>Gets the messages that are kept under names.</summary>
    public virtual TemplatesClient Templates { get; } = null!;

    /// <summary>Gets the files for messages.</summary>
    public virtual AttachmentsClient Attachments { get; } = null!;

    /// <summary>Gets the messages to people of whom only the address at a channel is known (<see cref="SmoochApiVersion.V1_1"/> only).</summary>
    public virtual NotificationsClient Notifications { get; } = null!;

    /// <summary>Gets the start of a session by a device (<see cref="SmoochApiVersion.V1"/> only).</summary>
    public virtual InitClient Init { get; } = null!;

    /// <summary>A client for another app of the same account, over the same connections: it costs an object, and need not be disposed.</summary>
    /// <param name="appId">The id of the app.</param>
    /// <param name="credential">The credential for that app; the one of this client unless said.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is empty or no id, or the credential does not fit the API version.</exception>
    public virtual SmoochClient ForApp(string appId, SmoochCredential? credential = null)
    {
        Argument.NotEmpty(appId);
        var other = options.Copy();
        other.AppId = appId;
        other.Credential = credential ?? options.Credential;
        return new SmoochClient(Checked(other), wire.For(Target(other, appId)));
    }

    /// <summary>Closes the connections that the client made itself. A client from <c>AddSmooch</c> or <see cref="ForApp"/> has none.</summary>
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
        var wrong = SmoochClientOptionsRules.Check(Argument.NotNull(options)).ToList();
        return wrong.Count == 0 ? options : throw new ArgumentException(string.Join(" ", wrong), nameof(options));
    }

    private static HttpClient CreateHttpClient(SmoochClientOptions options, HttpMessageHandler handler, bool disposeHandler)
    {
        Connections.ForbidRedirects(Argument.NotNull(handler));
        return Connections.Prepare(new HttpClient(new CredentialHandler(options.TimeProvider) { InnerHandler = handler }, disposeHandler));
    }

    private static WireTarget Target(SmoochClientOptions options, string? appId)
    {
        var version = options.ApiVersion == SmoochApiVersion.V1 ? "v1" : "v1.1";
        var scope = appId is null ? "" : "/apps/" + Uri.EscapeDataString(appId);
        return new WireTarget(options.BaseAddress, version, scope, options.Credential)
        {
            Refusal = appId is null && options.Credential is { NamesApp: false }
                ? "A credential of scope account works for every app of the account, so the call must name one: set AppId in the options, or use smooch.ForApp(appId)."
                : null,
        };
    }
}
