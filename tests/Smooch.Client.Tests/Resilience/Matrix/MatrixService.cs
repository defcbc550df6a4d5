using Smooch.Testing;

namespace Smooch.Client.Tests.Resilience;

/// <summary>A fake service for one case of the matrix, with a user and a message, and the client under test.</summary>
internal sealed class MatrixService : FaultedService
{
    private readonly HashSet<string> before = [];
    private readonly SmoochClient observer;

    private MatrixService(
        FakeSmooch fake,
        TestClock standing,
        Action<SmoochClientOptions>? configure,
        Func<SmoochClientOptions, HttpMessageHandler, SmoochClient>? create)
        : base(standing)
    {
        Fake = fake;
        User = fake.CreateUser(new FakeUserOptions { UserId = MatrixCall.UserId });
        observer = new SmoochClient(Options(TimeProvider.System));
        var options = Options(Clock);
        configure?.Invoke(options);
        Smooch = create?.Invoke(options, Connections.CreateHandler())
            ?? new SmoochClient(options, Connections.CreateHandler(), disposeHandler: true);
    }

    public FakeUser User { get; }

    public SmoochClient Smooch { get; }

    public FakeSmooch Fake { get; }

    public override FakeFaults Faults => Fake.Faults;

    /// <summary>Gets how many messages the business has sent since the start.</summary>
    public int Sent => Messages().Count(id => !before.Contains(id));

    /// <summary>Gets the message that was there before.</summary>
    public string MessageId { get; private set; } = "";

    protected override FakeJournal Journal => Fake.Journal;

    /// <summary>Starts the fake, with a user and a message, and creates the client.</summary>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <param name="configure">Changes the options of the client under test.</param>
    /// <param name="connected">Whether the client has a connection before the case starts.</param>
    /// <param name="create">Creates the client in another way than by its constructor.</param>
    /// <param name="port">The port of the fake; 0 for any.</param>
    public static async Task<MatrixService> StartAsync(
        CancellationToken cancellationToken,
        Action<SmoochClientOptions>? configure = null,
        bool connected = false,
        Func<FakeSmooch, SmoochClientOptions, HttpMessageHandler, SmoochClient>? create = null,
        int port = 0)
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        var started = await FakeSmooch.StartAsync(new FakeSmoochOptions { TimeProvider = clock, Port = port }, cancellationToken);
        var service = new MatrixService(
            started,
            clock,
            configure,
            create is null ? null : (options, handler) => create(started, options, handler));
        await service.User.SayAsync("Hi!", cancellationToken);
        service.MessageId = (await service.observer.AppUsers.SendMessageAsync(MatrixCall.UserId, "Welcome!", cancellationToken)).Message.Id;
        service.before.UnionWith(service.Messages());
        if (connected)
            await service.CallAsync(cancellationToken);
        return service;
    }

    public bool Has(string messageId) => Messages().Contains(messageId);

    public async Task<string?> SurnameAsync() => (await observer.AppUsers.GetAsync(MatrixCall.UserId)).Surname;

    protected override Task CallAsync(CancellationToken cancellationToken) =>
        Smooch.AppUsers.GetAsync(MatrixCall.UserId, cancellationToken);

    protected override void CloseClient() => Smooch.Dispose();

    protected override ValueTask StopAsync()
    {
        observer.Dispose();
        return Fake.DisposeAsync();
    }

    private IEnumerable<string> Messages() =>
        User.Messages.Where(message => (string?)message["role"] == "appMaker").Select(message => (string)message["_id"]!);

    private SmoochClientOptions Options(TimeProvider time)
    {
        var options = Fake.CreateClientOptions();
        options.TimeProvider = time;
        options.Timeout = Timeout;
        options.Retry = new SmoochRetryOptions { AttemptTimeout = AttemptTimeout };
        return options;
    }
}
