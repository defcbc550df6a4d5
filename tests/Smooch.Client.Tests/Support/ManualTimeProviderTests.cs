namespace Smooch.Client.Tests;

public sealed class ManualTimeProviderTests
{
    [Fact]
    public async Task Timers_fire_in_their_order_at_their_moment()
    {
        var clock = new ManualTimeProvider();
        var start = clock.GetUtcNow();
        List<string> fired = [];
        using var late = clock.CreateTimer(_ => fired.Add($"late {(clock.GetUtcNow() - start).TotalSeconds}"), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        await using var early = clock.CreateTimer(_ => fired.Add($"early {(clock.GetUtcNow() - start).TotalSeconds}"), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        clock.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Equal(["early 1", "early 2"], fired);
        clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(["early 1", "early 2", "early 3", "late 3"], fired.Order());
    }

    [Fact]
    public async Task A_waiter_for_a_timer_is_woken_when_it_is_set()
    {
        var clock = new ManualTimeProvider();
        var waiting = clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
        await waiting;
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.True(source.IsCancellationRequested);
    }
}
