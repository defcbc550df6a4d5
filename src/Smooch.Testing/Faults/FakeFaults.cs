namespace Smooch.Testing;

/// <summary>
/// What goes wrong at the fake's doors. Scripted faults befall the next requests that match, in the order in which they were
/// added; random ones are drawn from <see cref="FakeSmooch.Seed"/>, so the same requests in the same order fail the same way.
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

        // Reproducible on purpose: the seed names the failures of a run.
#pragma warning disable CA5394
        random = new Random(seed);
#pragma warning restore CA5394
    }

    /// <summary>Adds faults for the next requests that match them.</summary>
    /// <param name="faults">The faults, in order; each befalls as many requests as its <see cref="FakeFault.Times"/>.</param>
    public void Script(params FakeFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        lock (gate)
            script.AddRange(faults.Select(fault => new Scripted(fault)));
    }

    /// <summary>Lets requests that no scripted fault befalls fail now and then.</summary>
    /// <param name="probability">How likely each is to fail: 0 to 1.</param>
    /// <param name="faults">What may befall it, each equally likely.</param>
    public void Randomly(double probability, params FakeFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        lock (gate)
            randomRequests = (faults.Length == 0 ? 0 : probability, [.. faults]);
    }

    /// <summary>Sends the next webhook deliveries twice, as the service does when a receiver is slow.</summary>
    /// <param name="count">How many deliveries.</param>
    public void DuplicateDeliveries(int count = 1)
    {
        lock (gate)
            duplicates += count;
    }

    /// <summary>
    /// Lets the next webhook deliveries be overtaken by the one after them. One that nothing follows is sent when
    /// <see cref="FakeSmooch.WhenWebhooksDeliveredAsync"/> is called.
    /// </summary>
    /// <param name="count">How many deliveries.</param>
    public void ReorderDeliveries(int count = 1)
    {
        lock (gate)
            swaps += count;
    }

    /// <summary>
    /// Lets the next calls of each v2 webhook carry several events, of different users perhaps: a call waits until it has that many. One that does not
    /// get them is sent when <see cref="FakeSmooch.WhenWebhooksDeliveredAsync"/> is called.
    /// </summary>
    /// <param name="events">How many events a call has at least; 1 to send as ever.</param>
    public void BatchEvents(int events)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(events, 1);
        lock (gate)
            batch = events;
    }

    /// <summary>Duplicates and reorders webhook deliveries now and then, drawn from the seed.</summary>
    /// <param name="duplicate">How likely each delivery is to be sent twice: 0 to 1.</param>
    /// <param name="reorder">How likely each delivery is to be overtaken by the next: 0 to 1.</param>
    public void DisturbDeliveries(double duplicate, double reorder)
    {
        lock (gate)
            randomDeliveries = (duplicate, reorder);
    }

    /// <summary>Stops listening: every connection is closed and new ones are refused, until the result is disposed.</summary>
    /// <returns>Dispose it to listen on the same port again.</returns>
    public Task<IAsyncDisposable> RefuseConnectionsAsync() => refuseConnections();

    /// <summary>Forgets every fault that has not happened yet.</summary>
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
