namespace Smooch.Core.Tests;

public sealed class TestClockTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Timers_fire_in_their_order_and_stop_when_they_are_disposed()
    {
        var clock = new TestClock();
        List<string> fired = [];
        using var late = clock.CreateTimer(_ => fired.Add("late"), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        var early = clock.CreateTimer(_ => fired.Add("early"), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        clock.Advance(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["early", "early"], fired);
        early.Dispose();
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["early", "early", "late"], fired);
    }

    [Fact]
    public async Task A_waiter_for_a_timer_is_woken_when_it_is_set()
    {
        var clock = new TestClock();
        var waiting = clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), Cancellation);
        using var tooLate = new CancellationTokenSource(TimeSpan.FromSeconds(6), clock);
        Assert.False(waiting.IsCompleted);
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
        await waiting;
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.True(source.IsCancellationRequested);
    }

    [Fact]
    public async Task A_timer_that_fired_is_not_waited_for_again()
    {
        var clock = new TestClock();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
        await clock.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(5), Cancellation);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.False(clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), Cancellation).IsCompleted);
        using var immediate = clock.CreateTimer(_ => { }, null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        Assert.False(clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), Cancellation).IsCompleted);
    }

    [Fact]
    public async Task Every_timer_that_was_set_is_counted()
    {
        var clock = new TestClock();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
        clock.Advance(TimeSpan.FromSeconds(5));
        var second = clock.WhenTimersAsync(2);
        Assert.False(second.IsCompleted);
        using var other = clock.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Assert.False(second.IsCompleted);
        other.Change(TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        await second;
    }
}
