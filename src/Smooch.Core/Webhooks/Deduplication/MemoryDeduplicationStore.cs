namespace Smooch;

/// <summary>
/// The store of one process. It is limited in time and number: the oldest successes are deleted first, and claims without a report expire.
/// </summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan window, int capacity) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly Dictionary<(string Event, string Handler), LinkedListNode<Entry>> entries = new(new ByEvent());

    /// <summary>Claims in the order of their acquisition. They usually have the same lease, so the first expires first.</summary>
    private readonly LinkedList<Entry> claimed = new();

    /// <summary>Successes in the order in which they were reported.</summary>
    private readonly LinkedList<Entry> completed = new();

    public int Count
    {
        get
        {
            lock (gate)
                return entries.Count;
        }
    }

    public ValueTask<WebhookClaim> ClaimAsync(string eventKey, string handler, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        var node = new LinkedListNode<Entry>(new Entry(eventKey, handler, owner, time.GetTimestamp(), lease));
        lock (gate)
        {
            while (completed.First is { } oldest && time.GetElapsedTime(oldest.Value.Since, node.Value.Since) >= window)
                Remove(oldest);
            while (claimed.First is { } oldest && time.GetElapsedTime(oldest.Value.Since, node.Value.Since) >= oldest.Value.Lease)
                Remove(oldest);
            if (entries.TryAdd((eventKey, handler), node))
            {
                claimed.AddLast(node);
                return new(WebhookClaim.Acquired);
            }

            return new(entries[(eventKey, handler)].List == completed ? WebhookClaim.Completed : WebhookClaim.InProgress);
        }
    }

    public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Claim(eventKey, handler, owner) is not { } node)
                return new(false);
            claimed.Remove(node);
            node.Value = new Entry(node.Value.Event, node.Value.Handler, Owner: null, time.GetTimestamp(), window);
            completed.AddLast(node);
            if (completed.Count > capacity)
                Remove(completed.First!);
            return new(true);
        }
    }

    public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Claim(eventKey, handler, owner) is { } node)
                Remove(node);
        }

        return default;
    }

    public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (entries.TryGetValue((eventKey, handler), out var node) && node.List == completed)
                Remove(node);
        }

        return default;
    }

    /// <summary>Returns the claim of an owner; null when it has expired, or the owner has none.</summary>
    private LinkedListNode<Entry>? Claim(string eventKey, string handler, string owner) =>
        entries.TryGetValue((eventKey, handler), out var node) && node.Value.Owner == owner ? node : null;

    private void Remove(LinkedListNode<Entry> node)
    {
        entries.Remove((node.Value.Event, node.Value.Handler));
        node.List?.Remove(node);
    }

    private readonly record struct Entry(string Event, string Handler, string? Owner, long Since, TimeSpan Lease);

    /// <summary>Hashes the event only: an event has one or two handlers, so hashing the handler as well would be slower.</summary>
    private sealed class ByEvent : IEqualityComparer<(string Event, string Handler)>
    {
        public bool Equals((string Event, string Handler) x, (string Event, string Handler) y) =>
            string.Equals(x.Event, y.Event, StringComparison.Ordinal) && string.Equals(x.Handler, y.Handler, StringComparison.Ordinal);

        public int GetHashCode((string Event, string Handler) key) => StringComparer.Ordinal.GetHashCode(key.Event);
    }
}
