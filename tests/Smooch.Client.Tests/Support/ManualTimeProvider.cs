namespace Smooch.Client.Tests;

/// <summary>A clock that moves only when told to; its timers fire inside <see cref="Advance"/>.</summary>
internal sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private readonly List<(Func<bool> Wanted, TaskCompletionSource Seen)> watchers = [];
    private DateTimeOffset now = start;
    private long ticks;

    public ManualTimeProvider()
        : this(new DateTimeOffset(2018, 12, 5, 9, 56, 27, 460, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp()
    {
        lock (gate)
            return ticks;
    }

    /// <summary>Lets time pass: timers that become due fire, in their order, on the calling thread.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        long until;
        lock (gate)
            until = ticks + by.Ticks;
        while (true)
        {
            Timer? due;
            lock (gate)
            {
                due = timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt);
                var moment = due?.DueAt ?? until;
                now = now.AddTicks(Math.Max(0, moment - ticks));
                ticks = Math.Max(ticks, moment);
                due?.Next();
            }

            if (due is null)
                return;
            due.Fire();
        }
    }

    /// <summary>Sets the wall clock, back too; timers do not notice.</summary>
    public void SetUtcNow(DateTimeOffset time)
    {
        lock (gate)
            now = time;
    }

    /// <summary>Completes as soon as a timer is set that is due within this time from now.</summary>
    public Task WhenTimerIsSetAsync(TimeSpan dueWithin, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            bool Wanted() => timers.Exists(timer => timer.DueAt - ticks <= dueWithin.Ticks);
            if (Wanted())
                return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((Wanted, seen));
            return seen.Task.WaitAsync(cancellationToken);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ManualTimeProvider clock, Action fire) : ITimer
    {
        private TimeSpan period;

        public long DueAt { get; private set; }

        public void Fire() => fire();

        /// <summary>Called under the lock when the timer is due.</summary>
        public void Next()
        {
            if (period > TimeSpan.Zero)
                DueAt += period.Ticks;
            else
                clock.timers.Remove(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                period = newPeriod;
                if (dueTime < TimeSpan.Zero)
                    return true;
                DueAt = clock.ticks + dueTime.Ticks;
                clock.timers.Add(this);
                clock.watchers.RemoveAll(watcher => watcher.Wanted() && watcher.Seen.TrySetResult());
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
