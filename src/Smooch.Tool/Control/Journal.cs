using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The newest requests and webhook calls, as many as fit.</summary>
internal sealed class Journal(TimeProvider clock, EventStream events)
{
    public const int Capacity = 2_000;

    private const long MaxSize = 64_000_000;
    private readonly object gate = new();
    private readonly Queue<JournalEntry> entries = new();
    private readonly Dictionary<string, WebhookHealth> health = new(StringComparer.Ordinal);
    private long count;
    private long size;

    /// <summary>Gets or sets what is called after something was added that may have changed the state of the service.</summary>
    public Action? Changed { get; set; }

    /// <summary>Gets the newest requests whose effects nobody has looked at yet; taking them forgets them.</summary>
    public Queue<RecordedRequest> Unseen { get; } = new();

    public void Add(RecordedRequest request)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (request.Method is not ("GET" or "HEAD" or "OPTIONS"))
                Unseen.Enqueue(request);
        }

        var duration = Math.Max(0, (now - request.ReceivedAt).TotalMilliseconds);
        Add(new JournalEntry(Interlocked.Increment(ref count), now, duration) { Request = request });
        Changed?.Invoke();
    }

    public void Add(RecordedDelivery delivery)
    {
        var now = clock.GetUtcNow();
        if (delivery.WebhookId is { } id)
        {
            lock (gate)
                health[id] = (health.GetValueOrDefault(id) ?? new WebhookHealth()).After(delivery, now);
        }

        Add(new JournalEntry(Interlocked.Increment(ref count), now, null) { Delivery = delivery });
        if (delivery.WebhookId is { } webhook)
            events.Send("health", new { id = webhook, health = HealthOf(webhook) });
    }

    /// <summary>The newest entries, oldest first.</summary>
    public IReadOnlyList<JournalEntry> Newest(int limit)
    {
        lock (gate)
            return [.. entries.Skip(Math.Max(0, entries.Count - limit))];
    }

    /// <exception cref="ControlException">It is not there, or not any more.</exception>
    public JournalEntry this[long number]
    {
        get
        {
            lock (gate)
            {
                return entries.FirstOrDefault(entry => entry.Number == number)
                    ?? throw new ControlException("The journal does not have this any more.", 404);
            }
        }
    }

    public WebhookHealth? HealthOf(string webhookId)
    {
        lock (gate)
            return health.GetValueOrDefault(webhookId);
    }

    /// <summary>Returns the requests since the last call that may have changed something.</summary>
    public IReadOnlyList<RecordedRequest> TakeUnseen()
    {
        lock (gate)
        {
            RecordedRequest[] taken = [.. Unseen];
            Unseen.Clear();
            return taken;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
            size = 0;
        }

        events.Send("cleared", new { });
    }

    private void Add(JournalEntry entry)
    {
        lock (gate)
        {
            entries.Enqueue(entry);
            size += entry.Size;
            while (entries.Count > Capacity || (size > MaxSize && entries.Count > 1))
                size -= entries.Dequeue().Size;
        }

        events.Send("journal", entry.Summary);
    }
}
