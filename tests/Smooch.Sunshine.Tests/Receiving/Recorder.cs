using System.Collections.Concurrent;

namespace Smooch.Sunshine.Tests;

/// <summary>What the handler saw, and what it does.</summary>
internal sealed class Recorder
{
    private readonly ConcurrentDictionary<string, int> running = new(StringComparer.Ordinal);

    public ConcurrentQueue<SunshineWebhookEvent> Events { get; } = new();

    public Func<SunshineWebhookEvent, Task> Do { get; set; } = _ => Task.CompletedTask;

    /// <summary>Gets a value indicating whether two events of one conversation were ever handled concurrently.</summary>
    public bool Overlapped { get; private set; }

    public async Task HandleAsync(SunshineWebhookEvent webhookEvent)
    {
        var key = webhookEvent.OrderingKeys[0];
        if (running.AddOrUpdate(key, 1, (_, count) => count + 1) > 1)
            Overlapped = true;
        Events.Enqueue(webhookEvent);
        try
        {
            await Task.Yield();
            await Do(webhookEvent);
        }
        finally
        {
            running.AddOrUpdate(key, 0, (_, count) => count - 1);
        }
    }
}
