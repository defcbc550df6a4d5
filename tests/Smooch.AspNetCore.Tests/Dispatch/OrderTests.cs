using System.Collections.Concurrent;

namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class OrderTests
{
    [Fact]
    public async Task Events_of_one_user_run_one_after_the_other()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, e, token) => Probe.Name(e) == "m1" ? door.PassAsync(token) : Task.CompletedTask;
        var first = bench.Accept(Bodies.Message("m1"));
        var second = bench.Accept(Bodies.Message("m2"));
        await door.Reached;
        await bench.DispatchAsync(Bodies.Message("m3", "user-2"));
        Assert.False(second.Completion.IsCompleted);
        door.Open();
        await Task.WhenAll(first.Completion, second.Completion).WaitAsync(Bench.Token);
        Assert.Equal(["First: m1", "First: m3", "First: m2"], bench.Probe.Calls);
    }

    [Fact]
    public async Task An_event_that_failed_does_not_hold_up_later_ones()
    {
        await using var bench = new Bench();
        bench.Probe.Do = (_, e, _) => Probe.Name(e) == "m1" ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        var first = bench.Accept(Bodies.Message("m1"));
        var second = bench.Accept(Bodies.Message("m2"));
        Assert.Equal(WebhookOutcome.Failed, await first.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Handled, await second.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task A_merge_waits_for_all_its_users_and_they_for_it()
    {
        var (door, merging) = (new Door(), new Door());
        await using var bench = new Bench();
        bench.Probe.Do = (_, e, token) => Probe.Name(e) switch
        {
            "m1" => door.PassAsync(token),
            "merge:appUser" => merging.PassAsync(token),
            _ => Task.CompletedTask,
        };
        var before = bench.Accept(Bodies.Message("m1", "gone"));
        var merge = bench.Accept(Bodies.Merge("stays", "gone", "gone-too"));
        var after = bench.Accept(Bodies.Message("m2", "stays"));
        var alsoAfter = bench.Accept(Bodies.Message("m3", "gone-too"));
        await door.Reached;
        await bench.DispatchAsync(Bodies.Message("m4", "somebody-else"));
        Assert.Equal(["First: m1", "First: m4"], bench.Probe.Calls);
        door.Open();
        await merging.Reached;
        Assert.Equal(["First: m1", "First: m4", "First: merge:appUser"], bench.Probe.Calls);
        merging.Open();
        await Task.WhenAll(before.Completion, merge.Completion, after.Completion, alsoAfter.Completion).WaitAsync(Bench.Token);
        Assert.Equal(5, bench.Probe.Calls.Count);
    }

    [Fact]
    public async Task No_more_events_run_concurrently_than_allowed()
    {
        const int Limit = 3;
        var (running, most) = (0, 0);
        await using var bench = new Bench(builder =>
            builder.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.MaxConcurrency = Limit));
        bench.Probe.Do = async (_, _, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
        };
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => bench.DispatchAsync(Bodies.Message("m" + i, "user-" + i))));
        Assert.InRange(most, 1, Limit);
        Assert.Equal(200, bench.Probe.Calls.Count);
    }

    [Fact]
    public async Task A_thousand_events_in_three_copies_are_handled_once_and_in_order()
    {
        const int Users = 40;
        var handled = new ConcurrentDictionary<string, ConcurrentQueue<string>>(StringComparer.Ordinal);
        await using var bench = new Bench(builder =>
            builder.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.Capacity = 4_000));
        bench.Probe.Do = async (_, e, _) =>
        {
            await Task.Yield();
            handled.GetOrAdd(e.AppUser!.Id, _ => new()).Enqueue(Probe.Name(e));
        };
        var arrivals = Enumerable.Range(0, 1_000)
            .SelectMany(i => Enumerable.Repeat((Id: "m" + i, User: "user-" + (i % Users)), 3))
            .ToArray();
        new Random(20151120).Shuffle(arrivals);

        var deliveries = arrivals.Select(each => bench.Accept(Bodies.Message(each.Id, each.User))).ToList();
        var outcomes = await Task.WhenAll(deliveries.Select(delivery => delivery.Completion)).WaitAsync(Bench.Token);

        Assert.All(outcomes, outcome => Assert.Equal(WebhookOutcome.Handled, outcome));
        foreach (var user in arrivals.GroupBy(each => each.User))
            Assert.Equal(user.Select(each => each.Id).Distinct(), handled[user.Key]);
    }

    [Fact]
    public async Task A_long_lane_of_handlers_that_never_wait_does_not_exhaust_the_stack()
    {
        await using var bench = new Bench(builder =>
            builder.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.Capacity = o.CapacityPerOrderingKey = 20_000));
        var door = new Door();
        bench.Probe.Do = (_, e, token) => Probe.Name(e) == "m0" ? door.PassAsync(token) : Task.CompletedTask;
        var deliveries = Enumerable.Range(0, 20_000).Select(i => bench.Accept(Bodies.Message("m" + i))).ToList();
        door.Open();
        await deliveries[^1].Completion.WaitAsync(Bench.Token);
        Assert.Equal(20_000, bench.Probe.Calls.Count);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
