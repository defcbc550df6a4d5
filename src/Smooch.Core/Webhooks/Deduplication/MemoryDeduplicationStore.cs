namespace Smooch;

/// <summary>
/// The store of one process. It is limited in time and number: the oldest successes are deleted first, and claims without a report expire.
/// </summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan window, int capacity) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly CompletedEvents completed = new();
    private readonly Dictionary<ClaimKey, LinkedListNode<Claim>> claims = [];

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
        var (now, key) = (time.GetTimestamp(), new ClaimKey(eventKey, handler));
        lock (gate)
        {
            while (completed.OldestSince is { } since && time.GetElapsedTime(since, now) >= window)
                completed.RemoveOldest();
            while (claimed.First is { } oldest && time.GetElapsedTime(oldest.Value.Since, now) >= oldest.Value.Lease)
                Remove(oldest);
            if (completed.Contains(eventKey, handler, key.Hash))
                return new(WebhookClaim.Completed);
            var node = new LinkedListNode<Claim>(new Claim(key, owner, now, lease));
            if (!claims.TryAdd(key, node))
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
            completed.Add(eventKey, handler, node.Value.Key.Hash, time.GetTimestamp());
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
            completed.Remove(eventKey, handler, CompletedEvents.Hash(eventKey));
        return default;
    }

    /// <summary>The claim of an owner; null when it has expired, or the owner has none.</summary>
    private LinkedListNode<Claim>? Find(string eventKey, string handler, string owner) =>
        claims.TryGetValue(new ClaimKey(eventKey, handler), out var node) && node.Value.Owner == owner ? node : null;

    private void Remove(LinkedListNode<Claim> node)
    {
        claims.Remove(node.Value.Key);
        claimed.Remove(node);
    }

    private readonly record struct Claim(ClaimKey Key, string Owner, long Since, TimeSpan Lease);

    /// <summary>It hashes the event once, and never the handler: an event has one or two.</summary>
    private readonly struct ClaimKey(string @event, string handler) : IEquatable<ClaimKey>
    {
        private readonly string @event = @event;
        private readonly string handler = handler;

        public int Hash { get; } = CompletedEvents.Hash(@event);

        public bool Equals(ClaimKey other) =>
            Hash == other.Hash
            && string.Equals(@event, other.@event, StringComparison.Ordinal)
            && string.Equals(handler, other.handler, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is ClaimKey other && Equals(other);

        public override int GetHashCode() => Hash;
    }
}
