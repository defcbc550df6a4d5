namespace Smooch.Client.Webhooks;

/// <summary>The store of one process: what it remembers is bounded in time and in number, the oldest goes first.</summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan rememberFor, int rememberAtMost) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly Dictionary<(string Event, string Handler), Entry> entries = [];
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
        lock (gate)
        {
            ForgetTheOld();
            if (entries.TryGetValue((eventKey, handler), out var entry))
                return new(entry.Place is null ? WebhookClaim.Held : WebhookClaim.Succeeded);
            entries.Add((eventKey, handler), new Entry((eventKey, handler)));
            return new(WebhookClaim.Granted);
        }
    }

    public ValueTask CompleteAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (entries.TryGetValue((eventKey, handler), out var entry) && entry.Place is null)
            {
                entry.Since = time.GetTimestamp();
                entry.Place = succeeded.AddLast(entry);
                ForgetTheOld();
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

    private void ForgetTheOld()
    {
        while (succeeded.First is { Value: var oldest } && (succeeded.Count > rememberAtMost || time.GetElapsedTime(oldest.Since) >= rememberFor))
            Remove(oldest);
    }

    private void Remove(Entry entry)
    {
        entries.Remove(entry.Key);
        if (entry.Place is { } place)
            succeeded.Remove(place);
    }

    private sealed class Entry((string Event, string Handler) key)
    {
        public (string Event, string Handler) Key => key;

        /// <summary>Gets or sets the place among the successes; none while the handler runs.</summary>
        public LinkedListNode<Entry>? Place { get; set; }

        public long Since { get; set; }
    }
}
