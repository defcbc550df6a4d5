using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class CapacityTests
{
    [Fact]
    public async Task More_events_than_the_capacity_are_rejected_until_there_is_room()
    {
        var door = new Door();
        await using var bench = new Bench(builder =>
            builder.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.Capacity = 2));
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var first = bench.Accept(Bodies.Message("m1"));
        var second = bench.Accept(Bodies.Message("m2"));
        var third = bench.Accept(Bodies.Message("m3"));
        Assert.False(third.Accepted);
        Assert.Equal(WebhookOutcome.Rejected, await third.Completion);
        Assert.True(bench.Accept(Bodies.Message("m2")).Accepted);
        door.Open();
        await Task.WhenAll(first.Completion, second.Completion).WaitAsync(Bench.Token);
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m3")));
        Assert.Equal(["First: m1", "First: m2", "First: m3"], bench.Probe.Calls);
    }

    [Fact]
    public async Task Draining_waits_for_accepted_events_and_rejects_the_others()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var running = bench.Accept(Bodies.Message("m1"));
        var waiting = bench.Accept(Bodies.Message("m2"));
        var drain = bench.Dispatcher.DrainAsync(Bench.Token);
        Assert.False(bench.Accept(Bodies.Message("m3")).Accepted);
        Assert.True(bench.Accept(Bodies.Message("m1")).Accepted);
        Assert.False(drain.IsCompleted);
        door.Open();
        Assert.True(await drain);
        Assert.Equal(WebhookOutcome.Handled, await running.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Handled, await waiting.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task At_the_deadline_handlers_are_cancelled_and_waiting_events_are_dropped()
    {
        var door = new Door();
        await using var bench = new Bench(builder =>
            builder.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.MaxConcurrency = 1));
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var running = bench.Accept(Bodies.Message("m1"));
        var waiting = bench.Accept(Bodies.Message("m2"));
        var elsewhere = bench.Accept(Bodies.Message("m3", "user-2"));
        await door.Reached;
        using var deadline = new CancellationTokenSource();
        var drain = bench.Dispatcher.DrainAsync(deadline.Token);
        await deadline.CancelAsync();
        Assert.False(await drain);
        Assert.Equal(WebhookOutcome.Failed, await running.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Failed, await waiting.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Failed, await elsewhere.Completion.WaitAsync(Bench.Token));
        Assert.Single(bench.Probe.Calls);
    }

    [Fact]
    public async Task An_idle_dispatcher_drains_immediately()
    {
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.True(await bench.Dispatcher.DrainAsync(Bench.Token));
    }

    [Fact]
    public void Invalid_options_are_rejected_with_a_description_of_the_fix()
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => new Bench(builder => builder
            .ConfigureDispatch(o =>
                (o.Capacity, o.MaxConcurrency, o.DeduplicationWindow, o.DeduplicationCapacity) = (0, 0, TimeSpan.FromMinutes(14), 0))));
        Assert.Equal(4, wrong.Failures.Count());
        Assert.All(wrong.Failures, failure => Assert.Contains("must be at least", failure, StringComparison.Ordinal));
    }
}
