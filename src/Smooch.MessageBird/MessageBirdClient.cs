namespace Smooch.MessageBird;

/// <summary>
/// The client of MessageBird Programmable Conversations. Create one and keep it for the life of the process: it is safe for use by many
/// threads, keeps its connections, and renews them so that changes of DNS are seen.
/// </summary>
/// <example>
/// <code>
/// using var messageBird = new MessageBirdClient(new MessageBirdClientOptions { Credential = MessageBirdCredential.AccessKey(accessKey) });
/// await messageBird.Conversations.StartAsync("+31600000001", channelId, "Hello!");
/// </code>
/// </example>
public class MessageBirdClient : SmoochApiClient
{
    private readonly MessageBirdClientOptions options;
    private readonly ApiEndpoint endpoint;

    /// <summary>Creates a client with connections of its own.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the message explains how to fix them.
    /// </exception>
    public MessageBirdClient(MessageBirdClientOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Creates a client over a custom handler, such as that of a test server.</summary>
    /// <remarks>A handler of the platform is set not to follow redirects, which would carry the access key to other hosts.</remarks>
    /// <param name="options">The options.</param>
    /// <param name="handler">Sends the requests. The access key is added before it is called.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">
    /// The options are incomplete or contradict each other; the message explains how to fix them.
    /// </exception>
    public MessageBirdClient(MessageBirdClientOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), MessageBirdApiProfile.Instance, handler, disposeHandler), ownsTransport: true)
    {
    }

    /// <summary>Creates a substitute for tests; <c>Smooch.Testing</c> has a fake service, which needs none.</summary>
    protected MessageBirdClient()
    {
        options = new MessageBirdClientOptions();
        endpoint = null!;
    }

    internal MessageBirdClient(MessageBirdClientOptions options, ApiTransport transport, bool ownsTransport)
        : base(ownsTransport ? transport : null)
    {
        this.options = Checked(options).Copy();
        endpoint = new ApiEndpoint(transport, Target(observer: null));
    }

    private MessageBirdClient(MessageBirdClientOptions options, ApiEndpoint other, Action<SmoochResponse> observer)
    {
        this.options = options;
        endpoint = other.For(Target(observer));
    }

    /// <summary>Gets the conversations: start, list, get, archive.</summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(endpoint);

    /// <summary>Gets the messages: history, reply, send.</summary>
    public virtual MessagesClient Messages => field ??= new MessagesClient(endpoint);

    /// <summary>Gets the webhooks: create, list, change, delete.</summary>
    public virtual WebhooksClient Webhooks => field ??= new WebhooksClient(endpoint);

    /// <summary>Gets requests by path, for operations that this SDK does not know yet.</summary>
    public virtual RawClient Raw => field ??= new RawClient(endpoint, endpoint);

    /// <summary>Returns the same client with a callback for each response: its status, headers and retries. It needs no disposal.</summary>
    /// <param name="observer">
    /// Called before each call returns or throws, if there was a response; concurrently for concurrent calls.
    /// </param>
    /// <returns>The client with the callback.</returns>
    public virtual MessageBirdClient WithResponseObserver(Action<SmoochResponse> observer) =>
        new(options, endpoint, Argument.NotNull(observer));

    private static MessageBirdClientOptions Checked(MessageBirdClientOptions options)
    {
        Argument.NoErrors(MessageBirdClientOptions.Check(Argument.NotNull(options)), nameof(options));
        return options;
    }

    private ApiTarget Target(Action<SmoochResponse>? observer) =>
        new(options.BaseAddress, "v1", scope: "", template: "/v1", options.Credential) { Observer = observer };
}
