namespace Smooch.Testing;

/// <summary>
/// The faults of a fake. Scripted faults affect the next matching requests, in the order in which they were
/// added. Random ones are drawn from <see cref="FakeSmooch.Seed"/>, so the same requests in the same order fail the same way.
/// </summary>
public sealed class FakeFaults
{
    private readonly Gate gate = new();
    private readonly List<Scripted> script = [];
    private readonly Random random;
    private readonly Func<Task<IAsyncDisposable>> refuseConnections;
    private (double Probability, FakeFault[] Faults) randomRequests = (0, []);
    private (double Duplicate, double Swap) randomDeliveries;
    private int batch = 1;
    private int duplicates;
    private int swaps;

    internal FakeFaults(Func<Task<IAsyncDisposable>> refuseConnections, int seed)
    {
        this.refuseConnections = refuseConnections;

        // Reproducible on purpose: the same seed results in the same failures.
#pragma warning disable CA5394
        random = new Random(seed);
#pragma warning restore CA5394
    }

    /// <summary>Adds faults for the next requests that match them.</summary>
    /// <param name="faults">The faults, in order; each affects as many requests as its <see cref="FakeFault.Times"/>.</param>
    /// <example>
    /// <code>
    /// fake.Faults.Script(FakeFault.Status(503) with { Times = 2 }, FakeFault.DropAfter);
    /// </code>
    /// </example>
    public void Script(params FakeFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        lock (gate)
            script.AddRange(faults.Select(fault => new Scripted(fault)));
    }

    /// <summary>Lets requests without a scripted fault fail at random.</summary>
    /// <param name="probability">The probability that a request fails: 0 to 1.</param>
    /// <param name="faults">The faults, each equally likely; none to stop.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    /// <example>
    /// <code>
    /// fake.Faults.Randomly(0.1, FakeFault.TooManyRequests(), FakeFault.Status(503), FakeFault.DropAfter);
    /// </code>
    /// </example>
    public void Randomly(double probability, params FakeFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        lock (gate)
            randomRequests = (faults.Length == 0 ? 0 : probability, [.. faults]);
    }

    /// <summary>Sends the next webhook deliveries twice, as the service does when a receiver is slow.</summary>
    /// <param name="count">The number of deliveries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <example>
    /// <code>
    /// fake.Faults.DuplicateDeliveries();
    /// await mira.SayAsync("Hi!");   // the bot receives it twice, and should respond once
    /// </code>
    /// </example>
    public void DuplicateDeliveries(int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (gate)
            duplicates += count;
    }

    /// <summary>
    /// Lets the delivery after the next ones overtake them. A delivery without a following one is sent when
    /// <see cref="FakeSmooch.WhenWebhooksDeliveredAsync"/> is called.
    /// </summary>
    /// <param name="count">The number of deliveries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public void ReorderDeliveries(int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (gate)
            swaps += count;
    }

    /// <summary>
    /// Lets the next calls of each v2 webhook contain several events, also of different users: a call waits until it has that many. A call
    /// with fewer events is sent when <see cref="FakeSmooch.WhenWebhooksDeliveredAsync"/> is called.
    /// </summary>
    /// <param name="events">The minimum number of events of a call; 1 for the normal behaviour.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public void BatchEvents(int events)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(events, 1);
        lock (gate)
            batch = events;
    }

    /// <summary>Duplicates and reorders webhook deliveries at random, drawn from the seed.</summary>
    /// <param name="duplicate">The probability that a delivery is sent twice: 0 to 1.</param>
    /// <param name="reorder">The probability that the next delivery overtakes it: 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not from 0 to 1.</exception>
    public void DisturbDeliveries(double duplicate, double reorder)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(duplicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duplicate, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(reorder);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reorder, 1);
        lock (gate)
            randomDeliveries = (duplicate, reorder);
    }

    /// <summary>Stops listening: every connection is closed and new ones are rejected, until the result is disposed.</summary>
    /// <returns>Dispose it to listen on the same port again.</returns>
    public Task<IAsyncDisposable> RefuseConnectionsAsync() => refuseConnections();

    /// <summary>Removes every fault that has not happened yet.</summary>
    public void Clear()
    {
        lock (gate)
        {
            script.Clear();
            randomRequests = (0, []);
            randomDeliveries = default;
            (duplicates, swaps, batch) = (0, 0, 1);
        }
    }

#pragma warning disable CA5394
    internal FakeFault? Take(RecordedRequest request)
    {
        lock (gate)
        {
            if (script.Find(scripted => scripted.Fault.When?.Invoke(request) != false) is { } next)
            {
                if (--next.Left <= 0)
                    script.Remove(next);

                return next.Fault;
            }

            var (probability, faults) = randomRequests;
            if (probability <= 0 || random.NextDouble() >= probability)
                return null;

            var fault = faults[random.Next(faults.Length)];
            return fault.When?.Invoke(request) == false ? null : fault;
        }
    }

    /// <summary>Whether a call with that many events may go.</summary>
    internal bool TakeBatch(int events)
    {
        lock (gate)
            return events >= batch;
    }

    internal bool TakeDuplicate()
    {
        lock (gate)
            return Take(ref duplicates) || (randomDeliveries.Duplicate > 0 && random.NextDouble() < randomDeliveries.Duplicate);
    }

    internal bool TakeReorder()
    {
        lock (gate)
            return Take(ref swaps) || (randomDeliveries.Swap > 0 && random.NextDouble() < randomDeliveries.Swap);
    }
#pragma warning restore CA5394

    private static bool Take(ref int left)
    {
        if (left <= 0)
            return false;

        left--;
        return true;
    }

    private sealed class Scripted(FakeFault fault)
    {
        public FakeFault Fault { get; } = fault;

        public int Left { get; set; } = fault.Times;
    }
}
