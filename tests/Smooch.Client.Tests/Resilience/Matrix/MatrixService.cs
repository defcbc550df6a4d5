using System.Collections.Concurrent;
using Smooch.Testing;
using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// A fake service for one case of the matrix, and the client under test. The client's clock moves by hand, the service's stands:
/// what hangs there hangs until it is released.
/// </summary>
internal sealed class MatrixService : IAsyncDisposable
{
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Longer than any wait between attempts, shorter than an attempt.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);

    private static readonly Task Never = new TaskCompletionSource().Task;

    private readonly ConcurrentQueue<Received> arrived = new();
    private readonly HashSet<string> before = [];
    private readonly TestClock standing;
    private readonly SmoochClient observer;
    private readonly FakeSmooch fake;
    private readonly CancellationTokenSource ended = new();
    private Task releasing = Task.CompletedTask;
    private int hung;

    private MatrixService(
        FakeSmooch fake,
        TestClock standing,
        Action<SmoochClientOptions>? configure,
        Func<SmoochClientOptions, HttpMessageHandler, SmoochClient>? create)
    {
        (this.fake, this.standing) = (fake, standing);
        User = fake.CreateUser(new FakeUserOptions { UserId = MatrixCall.UserId });
        observer = new SmoochClient(Options(TimeProvider.System));
        var options = Options(Clock);
        configure?.Invoke(options);
        Smooch = create?.Invoke(options, Connections.CreateHandler())
            ?? new SmoochClient(options, Connections.CreateHandler(), disposeHandler: true);
    }

    public FakeUser User { get; }

    public SmoochClient Smooch { get; }

    public TestClock Clock { get; } = new(DateTimeOffset.UtcNow);

    public CountedConnections Connections { get; } = new();

    public FakeSmooch Fake => fake;

    public FakeFaults Faults => fake.Faults;

    /// <summary>Gets what the fake has received since <see cref="Watch"/>, answered or not.</summary>
    public IReadOnlyCollection<Received> Arrived => arrived;

    /// <summary>Gets how many messages the business has sent since the start.</summary>
    public int Sent => Messages().Count(id => !before.Contains(id));

    /// <summary>Gets the message that was there before.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>Starts the fake, with a user and a message, and makes the client.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="configure">Changes the options of the client under test.</param>
    /// <param name="connected">Whether the client has a connection before the case begins.</param>
    /// <param name="create">Makes the client in another way than by its constructor.</param>
    public static async Task<MatrixService> StartAsync(
        CancellationToken cancellationToken,
        Action<SmoochClientOptions>? configure = null,
        bool connected = false,
        Func<FakeSmooch, SmoochClientOptions, HttpMessageHandler, SmoochClient>? create = null)
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        var started = await FakeSmooch.StartAsync(new FakeSmoochOptions { TimeProvider = clock }, cancellationToken);
        var service = new MatrixService(
            started,
            clock,
            configure,
            create is null ? null : (options, handler) => create(started, options, handler));
        await service.User.SayAsync("Hi!", cancellationToken);
        service.MessageId = (await service.observer.AppUsers.SendMessageAsync(MatrixCall.UserId, "Welcome!", cancellationToken)).Message.Id;
        service.before.UnionWith(service.Messages());
        if (connected)
            await service.Smooch.AppUsers.GetAsync(MatrixCall.UserId, cancellationToken);
        return service;
    }

    /// <summary>Begins to count requests, and lets these faults befall.</summary>
    public void Watch(params FakeFault[] faults)
    {
        // Asked first for every request, and never taken.
        fake.Faults.Script(FakeFault.DropBefore with { When = request => Note(request) });
        fake.Faults.Script(faults);
    }

    public bool Has(string messageId) => Messages().Contains(messageId);

    public async Task<string?> SurnameAsync() => (await observer.AppUsers.GetAsync(MatrixCall.UserId)).Surname;

    /// <summary>Lets the client's waits pass, and its attempts that hang, until the call ends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="patience">How long an attempt lasts that hangs; null for none that matters.</param>
    /// <param name="beforeWait">Called before a wait between attempts passes.</param>
    public async Task AdvanceUntilDoneAsync(Task call, TimeSpan? patience = null, Func<Task>? beforeWait = null)
    {
        while (!call.IsCompleted)
        {
            var wait = Clock.WhenTimerIsSetAsync(LongestWait, CancellationToken.None);
            var hang = patience is null ? Never : standing.WhenTimersAsync(hung + 1);
            await Task.WhenAny(call, wait, hang);
            if (call.IsCompleted)
                return;
            if (hang.IsCompleted)
            {
                hung++;
                Clock.Advance(patience!.Value);
                continue;
            }

            if (beforeWait is not null)
                await beforeWait();
            Clock.Advance(LongestWait);
        }
    }

    /// <summary>Completes when something more hangs at the service.</summary>
    public Task WhenHangingAsync() => Soon(standing.WhenTimersAsync(++hung));

    /// <summary>Completes when the client waits between attempts.</summary>
    public Task WhenWaitingAsync() => Soon(Clock.WhenTimerIsSetAsync(LongestWait, CancellationToken.None));

    /// <summary>Lets the client's waits pass until something happens.</summary>
    public Task AdvanceUntilAsync(Task happens) => AdvanceUntilDoneAsync(happens);

    /// <summary>Lets the service go on with what hangs, now and later.</summary>
    public void Release() => releasing = ReleaseAsync();

    /// <summary>Completes when the service is done with all it has received.</summary>
    public async Task WhenIdleAsync()
    {
        foreach (var request in arrived)
            await Soon(fake.Journal.WaitForRequestAsync(done => done.Number == request.Number));
    }

    /// <summary>
    /// Whatever was before: the next call succeeds. A second connection may be open, if it began before the first was free.
    /// </summary>
    public async Task CheckNextCallAsync()
    {
        fake.Faults.Clear();
        await Soon(Smooch.AppUsers.GetAsync(MatrixCall.UserId));
        await Soon(Connections.WhenAtMostAsync(2));
    }

    /// <summary>Something that happens at once, or a bug keeps it from happening.</summary>
    public static Task Soon(Task task) => task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>Closes the client, and waits until it has no connection left.</summary>
    public async ValueTask DisposeAsync()
    {
        Smooch.Dispose();
        await Soon(Connections.WhenAtMostAsync(0));
        observer.Dispose();
        await fake.DisposeAsync();
        await ended.CancelAsync();
        await releasing;
        ended.Dispose();
    }

    private async Task ReleaseAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            await standing.WhenTimerIsSetAsync(MatrixFault.Ever, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            standing.Advance(MatrixFault.Ever);
        }
    }

    private bool Note(Received request)
    {
        arrived.Enqueue(request);
        return false;
    }

    private IEnumerable<string> Messages() =>
        User.Messages.Where(message => (string?)message["role"] == "appMaker").Select(message => (string)message["_id"]!);

    private SmoochClientOptions Options(TimeProvider time)
    {
        var options = fake.CreateClientOptions();
        options.TimeProvider = time;
        options.Timeout = Timeout;
        options.Retry = new SmoochRetryOptions { AttemptTimeout = AttemptTimeout };
        return options;
    }
}
