using Smooch.Testing;

namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>
/// A fake service for one case of a matrix, with a user in a conversation that a bot controls, a message of the business, and the client
/// under test.
/// </summary>
internal sealed class SunshineService : FaultedService
{
    public const string UserId = "mira@example.org";

    private readonly HashSet<string> before = [];

    private SunshineService(FakeSmooch fake, TestClock standing)
        : base(standing)
    {
        Fake = fake;
        User = fake.CreateUser(new FakeUserOptions { UserId = UserId });
        fake.App.AddIntegration(new FakeIntegrationOptions { Name = "bot", OnSwitchboard = true });
        fake.App.AddIntegration(new FakeIntegrationOptions { Name = "desk", OnSwitchboard = true });
    }

    public FakeSmooch Fake { get; }

    public FakeUser User { get; }

    public SunshineClient Client { get; private set; } = null!;

    public override FakeFaults Faults => Fake.Faults;

    public FakeConversation Conversation => Fake.App.Conversations[0];

    /// <summary>Gets the message that was there before.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>Gets how many messages the business has sent since the start.</summary>
    public int Sent => Messages().Count(id => !before.Contains(id));

    protected override FakeJournal Journal => Fake.Journal;

    /// <summary>Starts the fake, and creates the client.</summary>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <param name="connected">Whether the client has a connection before the case starts.</param>
    /// <param name="confirms">Whether sends are confirmed.</param>
    /// <param name="create">Creates the client in another way than by its constructor.</param>
    /// <param name="port">The port of the fake; 0 for any.</param>
    public static async Task<SunshineService> StartAsync(
        CancellationToken cancellationToken,
        bool connected = false,
        bool confirms = false,
        Func<FakeSmooch, SunshineClientOptions, HttpMessageHandler, SunshineClient>? create = null,
        int port = 0)
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        var service = new SunshineService(
            await FakeSmooch.StartAsync(new FakeSmoochOptions { TimeProvider = clock, Port = port }, cancellationToken),
            clock);
        await service.User.SayAsync("Hi!", cancellationToken);
        var options = new SunshineClientOptions();
        service.Fake.ConfigureSunshine(options);

        // The clock of the service counts what hangs, so no client has it.
        options.TimeProvider = TimeProvider.System;
        using (var first = new SunshineClient(options))
            service.MessageId = (await first.Messages.SendAsync(service.Conversation.Id, "Welcome!", cancellationToken)).Messages[0].Id;
        service.before.UnionWith(service.Messages());
        options.TimeProvider = service.Clock;
        options.Timeout = Timeout;
        options.Retry = new SmoochRetryOptions { AttemptTimeout = AttemptTimeout };
        options.SendConfirmation = confirms ? new() : null;
        var handler = service.Connections.CreateHandler();
        service.Client = create?.Invoke(service.Fake, options, handler) ?? new SunshineClient(options, handler, disposeHandler: true);
        if (connected)
            await service.CallAsync(cancellationToken);
        return service;
    }

    public bool Has(string messageId) => Messages().Contains(messageId);

    protected override Task CallAsync(CancellationToken cancellationToken) =>
        Client.Users.GetAsync(UserId, cancellationToken: cancellationToken);

    protected override void CloseClient() => Client.Dispose();

    protected override ValueTask StopAsync() => Fake.DisposeAsync();

    private IEnumerable<string> Messages() => Conversation.Messages
        .Where(message => (string?)message["author"]!["type"] == "business")
        .Select(message => (string)message["id"]!);
}
