namespace Smooch;

/// <summary>
/// The order of events: events that share an ordering key run one after the other in the order of their arrival, others concurrently. An
/// event with several keys waits in the queue of each. Not thread-safe: the dispatcher calls it under its lock.
/// </summary>
internal sealed class OrderingQueues(int capacityPerKey)
{
    private readonly Dictionary<string, Queue> queues = new(StringComparer.Ordinal);

    /// <summary>Returns whether the queue of every key has room for one more event.</summary>
    public bool HaveRoom(IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (queues.TryGetValue(keys[i], out var queue) && queue.Count >= capacityPerKey)
                return false;
        }

        return true;
    }

    /// <summary>Adds an event to the queue of each key. Events are added one at a time, so no two events wait for each other.</summary>
    /// <returns>A task that completes when all earlier events of the keys have completed.</returns>
    public Task Enter(IReadOnlyList<string> keys, Task self)
    {
        Task? before = null;
        List<Task>? more = null;
        for (var i = 0; i < keys.Count; i++)
        {
            if (!queues.TryGetValue(keys[i], out var queue))
                queues.Add(keys[i], queue = new Queue());
            else if (before is null)
                before = queue.Last;
            else
                (more ??= [before]).Add(queue.Last);
            queue.Last = self;
            queue.Count++;
        }

        return more is not null ? Task.WhenAll(more) : before ?? Task.CompletedTask;
    }

    /// <summary>Removes an event from the queue of each key, and deletes empty queues.</summary>
    public void Leave(IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (queues.TryGetValue(keys[i], out var queue) && --queue.Count == 0)
                queues.Remove(keys[i]);
        }
    }

    private sealed class Queue
    {
        public Task Last = Task.CompletedTask;

        public int Count;
    }
}
