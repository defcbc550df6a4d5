namespace Smooch;

/// <summary>
/// The store of one process. It is limited in time and number: the oldest successes are deleted first, and claims without a report expire.
/// </summary>
internal sealed class MemoryDeduplicationStore(TimeProvider time, TimeSpan window, int capacity) : IWebhookDeduplicationStore
{
    private readonly object gate = new();
    private readonly EventTable events = new();

    public int Count
    {
        get
        {
            lock (gate)
                return events.Count;
        }
    }

    public ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        var (now, hash) = (time.GetTimestamp(), EventTable.Hash(eventKey));
        lock (gate)
        {
            RemoveExpired(now);
            var at = events.Find(eventKey, handler, hash);
            if (at != EventTable.None)
                return new(events.OwnerOf(at) is null ? WebhookClaim.Completed : WebhookClaim.InProgress);
            events.AddClaim(eventKey, handler, hash, owner, now, lease);
            return new(WebhookClaim.Acquired);
        }
    }

    public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        var hash = EventTable.Hash(eventKey);
        lock (gate)
        {
            var at = FindClaim(eventKey, handler, hash, owner);
            if (at == EventTable.None)
                return new(false);
            events.Complete(at, time.GetTimestamp());
            if (events.Successes > capacity)
                events.Remove(events.OldestSuccess);
            return new(true);
        }
    }

    public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        var hash = EventTable.Hash(eventKey);
        lock (gate)
        {
            if (FindClaim(eventKey, handler, hash, owner) is var at and not EventTable.None)
                events.Remove(at);
        }

        return default;
    }

    public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        var hash = EventTable.Hash(eventKey);
        lock (gate)
        {
            if (events.Find(eventKey, handler, hash) is var at and not EventTable.None && events.OwnerOf(at) is null)
                events.Remove(at);
        }

        return default;
    }

    /// <summary>The claim of an owner; none when it has expired, or the owner has none.</summary>
    private int FindClaim(string eventKey, string handler, int hash, string owner)
    {
        var at = events.Find(eventKey, handler, hash);
        return at != EventTable.None && events.OwnerOf(at) == owner ? at : EventTable.None;
    }

    // All claims have the same lease as a rule, so the first expires first.
    private void RemoveExpired(long now)
    {
        while (events.OldestSuccess is var success and not EventTable.None && time.GetElapsedTime(events.SinceOf(success), now) >= window)
            events.Remove(success);
        while (events.OldestClaim is var claim and not EventTable.None
            && time.GetElapsedTime(events.SinceOf(claim), now) >= events.LeaseOf(claim))
        {
            events.Remove(claim);
        }
    }
}
