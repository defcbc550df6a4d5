using System.Collections.Concurrent;

namespace Smooch.Scale.Tests;

/// <summary>What the handlers of all instances did.</summary>
public sealed class HandledEvents
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<int>> order = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> running = new(StringComparer.Ordinal);
    private int overlaps;

    public IReadOnlyDictionary<string, int> Counts => counts;

    public int Overlaps => overlaps;

    public IReadOnlyDictionary<string, ConcurrentQueue<int>> Order => order;

    public async Task HandleAsync(string user, string message, int number, Task work)
    {
        if (running.AddOrUpdate(user, 1, static (_, n) => n + 1) > 1)
            Interlocked.Increment(ref overlaps);
        await work;
        counts.AddOrUpdate(message, 1, static (_, n) => n + 1);
        order.GetOrAdd(user, static _ => new()).Enqueue(number);
        running.AddOrUpdate(user, 0, static (_, n) => n - 1);
    }
}
