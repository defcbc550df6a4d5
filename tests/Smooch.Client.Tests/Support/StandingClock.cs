namespace Smooch.Client.Tests;

/// <summary>A clock that stands still: who waits on it waits until it is released, and is counted.</summary>
internal sealed class StandingClock : TimeProvider
{
    private readonly DateTimeOffset now = DateTimeOffset.UtcNow;
    private readonly Lock gate = new();
    private readonly List<Timer> waiting = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> watchers = [];
    private int count;
    private bool isReleased;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => 0;

    /// <summary>Completes when so many timers have been set in all.</summary>
    public Task WhenTimersAsync(int wanted)
    {
        lock (gate)
        {
            if (count >= wanted)
                return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((wanted, reached));
            return reached.Task;
        }
    }

    /// <summary>Lets go all who wait, and from now on everybody at once.</summary>
    public void Release()
    {
        lock (gate)
        {
            isReleased = true;
            waiting.ForEach(timer => timer.Fire());
            waiting.Clear();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(StandingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public void Fire() => ThreadPool.QueueUserWorkItem(_ => callback(state));

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.waiting.Remove(this);
                if (dueTime < TimeSpan.Zero)
                    return true;
                clock.count++;
                clock.watchers.RemoveAll(watcher => watcher.Count <= clock.count && watcher.Reached.TrySetResult());
                if (clock.isReleased)
                    Fire();
                else
                    clock.waiting.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.waiting.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
