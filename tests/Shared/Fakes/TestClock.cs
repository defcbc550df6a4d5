using Microsoft.Extensions.Time.Testing;

namespace Smooch.Tests;

/// <summary>
/// A <see cref="FakeTimeProvider"/> that also reports when a timer is set, so that a test advances the clock only when something waits for
/// it.
/// </summary>
internal sealed class TestClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Lock gate = new();
    private readonly HashSet<Timer> armed = [];
    private readonly List<(Func<bool> Wanted, TaskCompletionSource Seen)> watchers = [];
    private int count;

    public TestClock()
        : this(new DateTimeOffset(2018, 12, 5, 9, 56, 27, 460, TimeSpan.Zero))
    {
    }

    /// <summary>Gets the times from now after which the timers that are set are due.</summary>
    public IReadOnlyList<TimeSpan> Due
    {
        get
        {
            lock (gate)
                return [.. armed.Select(timer => TimeSpan.FromTicks(timer.DueAt - GetTimestamp()))];
        }
    }

    /// <summary>Completes as soon as a timer is set that is due within this time from now.</summary>
    public Task WhenTimerIsSetAsync(TimeSpan dueWithin, CancellationToken cancellationToken) =>
        WhenAsync(() => armed.Any(timer => timer.DueAt - GetTimestamp() <= dueWithin.Ticks), cancellationToken);

    /// <summary>Completes as soon as a timer is set that is due after exactly this time from now.</summary>
    public Task WhenTimerIsSetForAsync(TimeSpan dueIn, CancellationToken cancellationToken) =>
        WhenAsync(() => armed.Any(timer => timer.DueAt - GetTimestamp() == dueIn.Ticks), cancellationToken);

    /// <summary>Completes as soon as this many timers have been set since the start, those that fired included.</summary>
    public Task WhenTimersAsync(int wanted) => WhenAsync(() => count >= wanted, CancellationToken.None);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Inner = base.CreateTimer(_ => timer.Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(dueTime, period);
        return timer;
    }

    private Task WhenAsync(Func<bool> wanted, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (wanted())
                return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((wanted, seen));
            return seen.Task.WaitAsync(cancellationToken);
        }
    }

    private sealed class Timer(TestClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan every;
        private bool isPending;

        public ITimer? Inner { get; set; }

        public long DueAt { get; private set; }

        public void Fire()
        {
            lock (clock.gate)
            {
                isPending = every > TimeSpan.Zero;
                if (isPending)
                    DueAt += every.Ticks;
                else
                    clock.armed.Remove(this);
            }

            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.armed.Remove(this);
                every = period;
                isPending = dueTime >= TimeSpan.Zero;
                DueAt = clock.GetTimestamp() + dueTime.Ticks;
                if (isPending)
                    clock.count++;
            }

            // Set before it is reported, so that who advances the clock then makes it fire; it may have fired by now.
            var changed = Inner!.Change(dueTime, period);
            lock (clock.gate)
            {
                if (isPending)
                    clock.armed.Add(this);
                clock.watchers.RemoveAll(watcher => watcher.Wanted() && watcher.Seen.TrySetResult());
            }

            return changed;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.armed.Remove(this);
            Inner!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
