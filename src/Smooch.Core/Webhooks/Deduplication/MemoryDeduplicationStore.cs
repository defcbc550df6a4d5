namespace Smooch;

/// <summary>
/// The store of one process. It is limited in time and number: the oldest successes are deleted first, and claims without a report expire.
/// </summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan window, int capacity) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly CompletedEvents completed = new();
    private readonly Dictionary<(string Event, string Handler), LinkedListNode<Claim>> claims = new(new ByEvent());

    /// <summary>Claims in the order of their acquisition. All have the same lease as a rule, so the first expires first.</summary>
    private readonly LinkedList<Claim> claimed = new();

    public int Count
    {
        get
        {
            lock (gate)
                return claims.Count + completed.Count;
        }
    }

    public ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        lock (gate)
        {
            while (completed.OldestSince is { } since && time.GetElapsedTime(since, now) >= window)
                completed.RemoveOldest();
            while (claimed.First is { } oldest && time.GetElapsedTime(oldest.Value.Since, now) >= oldest.Value.Lease)
                Remove(oldest);
            if (completed.Contains(eventKey, handler))
                return new(WebhookClaim.Completed);
            var node = new LinkedListNode<Claim>(new Claim(eventKey, handler, owner, now, lease));
            if (!claims.TryAdd((eventKey, handler), node))
                return new(WebhookClaim.InProgress);
            claimed.AddLast(node);
            return new(WebhookClaim.Acquired);
        }
    }

    public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Find(eventKey, handler, owner) is not { } node)
                return new(false);
            Remove(node);
            completed.Add(eventKey, handler, time.GetTimestamp());
            if (completed.Count > capacity)
                completed.RemoveOldest();
            return new(true);
        }
    }

    public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Find(eventKey, handler, owner) is { } node)
                Remove(node);
        }

        return default;
    }

    public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        lock (gate)
            completed.Remove(eventKey, handler);
        return default;
    }

    /// <summary>The claim of an owner; null when it has expired, or the owner has none.</summary>
    private LinkedListNode<Claim>? Find(string eventKey, string handler, string owner) =>
        claims.TryGetValue((eventKey, handler), out var node) && node.Value.Owner == owner ? node : null;

    private void Remove(LinkedListNode<Claim> node)
    {
        claims.Remove((node.Value.Event, node.Value.Handler));
        claimed.Remove(node);
    }

    private readonly record struct Claim(string Event, string Handler, string Owner, long Since, TimeSpan Lease);

    /// <summary>Hashes the event only: an event has one or two handlers, so hashing the handler as well would be slower.</summary>
    private sealed class ByEvent : IEqualityComparer<(string Event, string Handler)>
    {
        public bool Equals((string Event, string Handler) x, (string Event, string Handler) y) =>
            string.Equals(x.Event, y.Event, StringComparison.Ordinal) && string.Equals(x.Handler, y.Handler, StringComparison.Ordinal);

        public int GetHashCode((string Event, string Handler) key) => StringComparer.Ordinal.GetHashCode(key.Event);
    }
}
