namespace Smooch.Testing.Tests;

/// <summary>A clock that moves when told to, and says when somebody waits for it.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private readonly List<(TimeSpan DueIn, TaskCompletionSource Seen)> expected = [];
    private DateTimeOffset now = start;

    public ManualTime()
        : this(new DateTimeOffset(2018, 12, 5, 9, 56, 27, 460, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by)
    {
        List<Timer> due;
        lock (gate)
        {
            now += by;
            due = timers.FindAll(timer => timer.DueAt <= now);
            due.ForEach(timer => timer.DueAt = DateTimeOffset.MaxValue);
        }

        due.ForEach(timer => timer.Fire());
    }

    /// <summary>Completes when a timer that is due after exactly this long was or is set.</summary>
    public Task WhenWaitingAsync(TimeSpan dueIn, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (timers.Exists(timer => timer.DueAt == now + dueIn))
                return Task.CompletedTask;

            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            expected.Add((dueIn, seen));
            return seen.Task.WaitAsync(cancellationToken);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ManualTime owner, Action fire) : ITimer
    {
        public DateTimeOffset DueAt { get; set; } = DateTimeOffset.MaxValue;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            List<TaskCompletionSource> seen = [];
            lock (owner.gate)
            {
                owner.timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    DueAt = owner.now + dueTime;
                    owner.timers.Add(this);
                    seen = [.. owner.expected.Where(expected => expected.DueIn == dueTime).Select(expected => expected.Seen)];
                    owner.expected.RemoveAll(expected => expected.DueIn == dueTime);
                }
            }

            seen.ForEach(source => source.TrySetResult());
            return true;
        }

        public void Dispose()
        {
            lock (owner.gate)
                owner.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
