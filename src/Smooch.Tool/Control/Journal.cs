using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The newest requests and webhook calls of every API, within a size limit.</summary>
internal sealed class Journal(TimeProvider clock, EventStream events)
{
    public const int Capacity = 2_000;

    private const long MaxSize = 64_000_000;
    private readonly object gate = new();
    private readonly Queue<JournalEntry> entries = new();
    private readonly Dictionary<string, WebhookHealth> health = new(StringComparer.Ordinal);
    private long count;
    private long size;

    /// <summary>Gets the function that is called after an entry was added.</summary>
    public Action? Changed { get; init; }

    /// <exception cref="ControlException">The journal does not have it, or not any more.</exception>
    public JournalEntry this[long number]
    {
        get
        {
            lock (gate)
            {
                return entries.FirstOrDefault(entry => entry.Number == number)
                    ?? throw new ControlException("The journal no longer has this entry.", 404);
            }
        }
    }

    public void Add(RecordedRequest request, bool isMessageBird)
    {
        var now = clock.GetUtcNow();
        Add(number => new JournalEntry(number, now, request.Duration) { IsMessageBird = isMessageBird, Request = request });
    }

    public void Add(RecordedDelivery delivery, bool isMessageBird)
    {
        var now = clock.GetUtcNow();
        if (delivery.WebhookId is { } id)
        {
            lock (gate)
                health[id] = (health.GetValueOrDefault(id) ?? new WebhookHealth()).After(delivery, now);
        }

        Add(number => new JournalEntry(number, now, delivery.Duration) { IsMessageBird = isMessageBird, Delivery = delivery });
    }

    /// <summary>The newest entries, oldest first.</summary>
    public IReadOnlyList<JournalEntry> Newest(int limit)
    {
        lock (gate)
            return [.. entries.Skip(Math.Max(0, entries.Count - limit))];
    }

    public WebhookHealth? HealthOf(string webhookId)
    {
        lock (gate)
            return health.GetValueOrDefault(webhookId);
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
            size = 0;
            events.Send("cleared", new { n = count });
        }
    }

    // Numbers and events have the same order, so that a page knows which entries it has.
    private void Add(Func<long, JournalEntry> make)
    {
        lock (gate)
        {
            var entry = make(++count);
            entries.Enqueue(entry);
            size += entry.Size;
            while (entries.Count > Capacity || (size > MaxSize && entries.Count > 1))
                size -= entries.Dequeue().Size;

            events.Send("journal", entry.Summary);
        }

        Changed?.Invoke();
    }
}
