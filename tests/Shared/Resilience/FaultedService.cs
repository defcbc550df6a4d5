using System.Collections.Concurrent;
using Smooch.Testing;
using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Tests;

/// <summary>
/// A fake service for one case of a matrix, and the client under test. The client's clock moves by hand, the clock of the service stands:
/// what hangs there hangs until it is released.
/// </summary>
internal abstract class FaultedService(TestClock standing) : IAsyncDisposable
{
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Longer than any wait between attempts, shorter than an attempt.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);

    private static readonly Task Never = new TaskCompletionSource().Task;

    private readonly ConcurrentQueue<Received> arrived = new();
    private readonly CancellationTokenSource ended = new();
    private Task releasing = Task.CompletedTask;
    private int hung;

    /// <summary>Gets the clock of the client.</summary>
    public TestClock Clock { get; } = new(DateTimeOffset.UtcNow);

    public CountedConnections Connections { get; } = new();

    public abstract FakeFaults Faults { get; }

    /// <summary>Gets the requests that the fake has received since <see cref="Watch"/>, responded to or not.</summary>
    public IReadOnlyCollection<Received> Arrived => arrived;

    protected abstract FakeJournal Journal { get; }

    /// <summary>Something that happens immediately, or a bug keeps it from happening.</summary>
    public static Task Soon(Task task) => task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>Starts to count requests, and to apply these faults.</summary>
    public void Watch(params FakeFault[] faults)
    {
        // Asked first for every request, and never taken.
        Faults.Script(FakeFault.DropBefore with { When = Note });
        Faults.Script(faults);
    }

    /// <summary>Lets the waits of the client pass, and its attempts that hang, until the call ends.</summary>
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

    /// <summary>Lets the service continue with what hangs, now and later.</summary>
    public void Release() => releasing = ReleaseAsync();

    /// <summary>Completes when the service is done with all it has received.</summary>
    public async Task WhenIdleAsync()
    {
        foreach (var request in arrived)
            await Soon(Journal.WaitForRequestAsync(done => done.Number == request.Number));
    }

    /// <summary>
    /// Whatever was before: the next call succeeds. A second connection may be open, if it was started before the first was free.
    /// </summary>
    public async Task CheckNextCallAsync()
    {
        Faults.Clear();
        await Soon(CallAsync(TestContext.Current.CancellationToken));
        await Soon(Connections.WhenAtMostAsync(2));
    }

    /// <summary>Closes the client, and waits until it has no connection left.</summary>
    public async ValueTask DisposeAsync()
    {
        CloseClient();
        await Soon(Connections.WhenAtMostAsync(0));
        await StopAsync();
        await ended.CancelAsync();
        await releasing;
        ended.Dispose();
    }

    /// <summary>Sends a read with the client under test.</summary>
    protected abstract Task CallAsync(CancellationToken cancellationToken);

    protected abstract void CloseClient();

    protected abstract ValueTask StopAsync();

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
