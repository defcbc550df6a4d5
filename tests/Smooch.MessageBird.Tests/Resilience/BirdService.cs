using System.Collections.Concurrent;
using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// A fake service for one case of the matrix, and the client under test. The client's clock moves by hand, the clock of the service stands:
/// what hangs there hangs until it is released.
/// </summary>
internal sealed class BirdService : IAsyncDisposable
{
    public const string Recipient = "+31600000001";

    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Longer than any wait between attempts, shorter than an attempt.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);

    private static readonly Task Never = new TaskCompletionSource().Task;

    private readonly ConcurrentQueue<Received> arrived = new();
    private readonly CancellationTokenSource ended = new();
    private readonly TestClock standing;
    private int before;
    private Task releasing = Task.CompletedTask;
    private int hung;

    private BirdService(FakeMessageBird fake, TestClock standing) => (Fake, this.standing) = (fake, standing);

    public FakeMessageBird Fake { get; }

    public MessageBirdClient Client { get; private set; } = null!;

    public TestClock Clock { get; } = new(DateTimeOffset.UtcNow);

    public CountedConnections Connections { get; } = new();

    /// <summary>Gets the conversation that was there before.</summary>
    public string ConversationId { get; private set; } = "";

    /// <summary>Gets the webhook that was there before.</summary>
    public string WebhookId { get; private set; } = "";

    /// <summary>Gets what the fake has received since <see cref="Watch"/>, responded to or not.</summary>
    public IReadOnlyCollection<Received> Arrived => arrived;

    /// <summary>Gets how many messages the business has sent since the start.</summary>
    public int Sent => Fake.Contacts.Sum(contact => contact.Messages.Count(message => (string?)message["direction"] == "sent")) - before;

    public bool IsArchived => Fake.Contact(Recipient).ConversationId is null;

    public static async Task<BirdService> StartAsync(
        CancellationToken cancellationToken,
        bool connected = false,
        Func<MessageBirdClientOptions, HttpMessageHandler, MessageBirdClient>? create = null)
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        var service = new BirdService(await FakeMessageBird.StartAsync(new FakeMessageBirdOptions { TimeProvider = clock }, cancellationToken), clock);
        var contact = service.Fake.CreateContact(new FakeContactOptions { Msisdn = Recipient });
        await contact.SayAsync("Hi!", cancellationToken);
        service.ConversationId = contact.ConversationId!;
        service.WebhookId = service.Fake.AddWebhook("http://127.0.0.1:9/hook", ["conversation.created"]);
        service.before = service.Sent;
        var options = service.Fake.CreateClientOptions();
        options.TimeProvider = service.Clock;
        options.Timeout = TimeSpan.FromMinutes(10);
        options.Retry = new SmoochRetryOptions { AttemptTimeout = AttemptTimeout };
        var handler = service.Connections.CreateHandler();
        service.Client = create?.Invoke(options, handler) ?? new MessageBirdClient(options, handler, disposeHandler: true);
        if (connected)
            await service.Client.Conversations.GetAsync(service.ConversationId, cancellationToken);
        return service;
    }

    /// <summary>Begins to count requests, and lets these faults befall.</summary>
    public void Watch(params FakeFault[] faults)
    {
        // Asked first for every request, and never taken.
        Fake.Faults.Script(FakeFault.DropBefore with { When = Note });
        Fake.Faults.Script(faults);
    }

    /// <summary>Lets the waits of the client pass, and its attempts that hang, until the call ends.</summary>
    public async Task AdvanceUntilDoneAsync(Task call, bool hangs = false, Func<Task>? beforeWait = null)
    {
        while (!call.IsCompleted)
        {
            var wait = Clock.WhenTimerIsSetAsync(LongestWait, CancellationToken.None);
            var hang = hangs ? standing.WhenTimersAsync(hung + 1) : Never;
            await Task.WhenAny(call, wait, hang);
            if (call.IsCompleted)
                return;
            if (hang.IsCompleted)
            {
                hung++;
                Clock.Advance(AttemptTimeout);
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

    /// <summary>Lets the service continue with what hangs, now and later.</summary>
    public void Release() => releasing = ReleaseAsync();

    /// <summary>Completes when the service is done with all it has received.</summary>
    public async Task WhenIdleAsync()
    {
        foreach (var request in arrived)
            await Soon(Fake.Journal.WaitForRequestAsync(done => done.Number == request.Number));
    }

    /// <summary>Whatever was before: the next call succeeds, and no more connections are open than two.</summary>
    public async Task CheckNextCallAsync()
    {
        Fake.Faults.Clear();
        await Soon(Client.Conversations.GetAsync(ConversationId));
        await Soon(Connections.WhenAtMostAsync(2));
    }

    /// <summary>Something that happens immediately, or a bug keeps it from happening.</summary>
    public static Task Soon(Task task) => task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>Closes the client, and waits until it has no connection left.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Soon(Connections.WhenAtMostAsync(0));
        await Fake.DisposeAsync();
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
}
