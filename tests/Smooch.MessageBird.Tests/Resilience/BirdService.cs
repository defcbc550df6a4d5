namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>A fake service for one case of the matrix, with a conversation and a webhook, and the client under test.</summary>
internal sealed class BirdService : FaultedService
{
    public const string Recipient = "+31600000001";

    private int before;

    private BirdService(FakeMessageBird fake, TestClock standing)
        : base(standing) => Fake = fake;

    public FakeMessageBird Fake { get; }

    public MessageBirdClient Client { get; private set; } = null!;

    public override FakeFaults Faults => Fake.Faults;

    /// <summary>Gets the conversation that was there before.</summary>
    public string ConversationId { get; private set; } = "";

    /// <summary>Gets the webhook that was there before.</summary>
    public string WebhookId { get; private set; } = "";

    /// <summary>Gets how many messages the business has sent since the start.</summary>
    public int Sent => Fake.Contacts.Sum(contact => contact.Messages.Count(message => (string?)message["direction"] == "sent")) - before;

    public bool IsArchived => Fake.Contact(Recipient).ConversationId is null;

    protected override FakeJournal Journal => Fake.Journal;

    public static async Task<BirdService> StartAsync(
        CancellationToken cancellationToken,
        bool connected = false,
        Func<MessageBirdClientOptions, HttpMessageHandler, MessageBirdClient>? create = null,
        int port = 0)
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        var service = new BirdService(
            await FakeMessageBird.StartAsync(new FakeMessageBirdOptions { TimeProvider = clock, Port = port }, cancellationToken),
            clock);
        var contact = service.Fake.CreateContact(new FakeContactOptions { Msisdn = Recipient });
        await contact.SayAsync("Hi!", cancellationToken);
        service.ConversationId = contact.ConversationId!;
        service.WebhookId = service.Fake.AddWebhook("http://127.0.0.1:9/hook", ["conversation.created"]);
        service.before = service.Sent;
        var options = service.Fake.CreateClientOptions();
        options.TimeProvider = service.Clock;
        options.Timeout = Timeout;
        options.Retry = new SmoochRetryOptions { AttemptTimeout = AttemptTimeout };
        var handler = service.Connections.CreateHandler();
        service.Client = create?.Invoke(options, handler) ?? new MessageBirdClient(options, handler, disposeHandler: true);
        if (connected)
            await service.CallAsync(cancellationToken);
        return service;
    }

    protected override Task CallAsync(CancellationToken cancellationToken) =>
        Client.Conversations.GetAsync(ConversationId, cancellationToken);

    protected override void CloseClient() => Client.Dispose();

    protected override ValueTask StopAsync() => Fake.DisposeAsync();
}
