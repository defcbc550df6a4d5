namespace Smooch;

/// <summary>The store of one process: what it remembers is bounded in time and in number, the oldest goes first.</summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan rememberFor, int rememberAtMost) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly Dictionary<(string Event, string Handler), LinkedListNode<Entry>> entries = new(new ByEvent());

    /// <summary>In the order of their successes. An entry that is in no list is held: its handler runs.</summary>
    private readonly LinkedList<Entry> succeeded = new();

    public int Count
    {
        get
        {
            lock (gate)
                return entries.Count;
        }
    }

    public ValueTask<WebhookClaim> ClaimAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        var claimed = new LinkedListNode<Entry>(new Entry(eventKey, handler, Since: 0));
        lock (gate)
        {
            while (succeeded.First is { } oldest && time.GetElapsedTime(oldest.Value.Since) >= rememberFor)
                Remove(oldest);
            if (entries.TryAdd((eventKey, handler), claimed))
                return new(WebhookClaim.Granted);
            return new(entries[(eventKey, handler)].List is null ? WebhookClaim.Held : WebhookClaim.Succeeded);
        }
    }

    public ValueTask CompleteAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (entries.TryGetValue((eventKey, handler), out var entry) && entry.List is null)
            {
                entry.Value = entry.Value with { Since = time.GetTimestamp() };
                succeeded.AddLast(entry);
                if (succeeded.Count > rememberAtMost)
                    Remove(succeeded.First!);
            }
        }

        return default;
    }

    public ValueTask ReleaseAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (entries.TryGetValue((eventKey, handler), out var entry))
                Remove(entry);
        }

        return default;
    }

    private void Remove(LinkedListNode<Entry> entry)
    {
        entries.Remove((entry.Value.Event, entry.Value.Handler));
        entry.List?.Remove(entry);
    }

    private readonly record struct Entry(string Event, string Handler, long Since);

    /// <summary>An event has a handler or two, so hashing the handler's name too would only take time.</summary>
    private sealed class ByEvent : IEqualityComparer<(string Event, string Handler)>
    {
        public bool Equals((string Event, string Handler) x, (string Event, string Handler) y) =>
            string.Equals(x.Event, y.Event, StringComparison.Ordinal) && string.Equals(x.Handler, y.Handler, StringComparison.Ordinal);

        public int GetHashCode((string Event, string Handler) key) => StringComparer.Ordinal.GetHashCode(key.Event);
    }
}
