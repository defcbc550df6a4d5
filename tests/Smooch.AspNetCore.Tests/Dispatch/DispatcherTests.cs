using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>What the dispatcher rejects, how it ends, and what it logs.</summary>
public sealed class DispatcherTests
{
    private const int Full = 203;
    private const int Closed = 204;
    private const int NotDrained = 205;
    private const int Duplicate = 207;
    private const int CancellationFailed = 208;

    [Fact]
    public async Task A_rejected_event_is_warned_of_with_the_limit_and_the_number_of_events()
    {
        var door = new Door();
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>()
            .ConfigureDispatch(o => (o.Capacity, o.CapacityPerOrderingKey) = (3, 2)));
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        bench.Accept(Bodies.Message("m1"));
        bench.Accept(Bodies.Message("m2"));
        Assert.False(bench.Accept(Bodies.Message("m3")).Accepted);
        bench.Accept(Bodies.Message("m4", "user-2"));
        Assert.False(bench.Accept(Bodies.Message("m5", "user-3")).Accepted);
        var lines = bench.Logs.Lines.Where(line => line.Id.Id == Full).Select(line => line.Text).ToList();
        Assert.Contains("message:appUser was rejected: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(" CapacityPerOrderingKey is reached, with 2 events", lines[0], StringComparison.Ordinal);
        Assert.Contains(" Capacity is reached, with 3 events", lines[1], StringComparison.Ordinal);
        Assert.Equal([(LogLevel.Warning, Full), (LogLevel.Warning, Full)], bench.Warnings);
        door.Open();
        Assert.True(await bench.Dispatcher.DrainAsync(Bench.Token));
    }

    [Fact]
    public async Task The_bytes_of_an_event_that_has_ended_are_free_for_the_next()
    {
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>()
            .ConfigureDispatch(o => o.CapacityBytes = 1_000));
        var door = new Door();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var deliveries = new List<WebhookDelivery>();
        for (var i = 0; i < 3; i++)
            deliveries.Add(Accept("m" + i));
        Assert.Equal([true, true, false], deliveries.Select(delivery => delivery.Accepted));
        door.Open();
        await Task.WhenAll(deliveries.Select(delivery => delivery.Completion)).WaitAsync(Bench.Token);
        var other = new Door();
        bench.Probe.Do = (_, _, token) => other.PassAsync(token);
        Assert.Equal([true, true, false], Enumerable.Range(3, 3).Select(i => Accept("m" + i).Accepted));
        other.Open();

        WebhookDelivery Accept(string id) => bench.Dispatcher.Accept(
            new WebhookEnvelope("smooch", WebhookIdentity.None, Bodies.Event(Bodies.Message(id, id)), size: 500));
    }

    [Fact]
    public async Task A_duplicate_of_an_event_in_progress_is_logged_and_shares_its_delivery()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var delivery = bench.Accept(Bodies.Message("m1"));
        Assert.Same(delivery, bench.Accept(Bodies.Message("m1")));
        Assert.Equal((LogLevel.Debug, Duplicate), Assert.Single(bench.Logs.Levels));
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await delivery.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task Whoever_waits_for_the_end_waits_until_everything_is_handled()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        bench.Accept(Bodies.Message("m1"));
        bench.Accept(Bodies.Message("m2", "user-2"));
        var (one, other) = (bench.Dispatcher.DrainAsync(Bench.Token), bench.Dispatcher.DrainAsync(Bench.Token));
        Assert.False(one.IsCompleted || other.IsCompleted);
        Assert.False(bench.Accept(Bodies.Message("m3")).Accepted);
        Assert.Contains((LogLevel.Information, Closed), bench.Logs.Levels);
        door.Open();
        Assert.True(await one);
        Assert.True(await other);
        Assert.Equal(2, bench.Probe.Calls.Count);
        Assert.Empty(bench.Warnings);
    }

    [Fact]
    public async Task At_the_deadline_the_number_of_unfinished_events_is_warned_of_and_callbacks_that_throw_are_logged()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) =>
        {
            token.Register(() => throw new InvalidOperationException("Callback."));
            return door.PassAsync(token);
        };
        var running = bench.Accept(Bodies.Message("m1"));
        await door.Reached;
        var waiting = bench.Accept(Bodies.Message("m2"));
        Assert.False(await bench.Dispatcher.DrainAsync(new CancellationToken(canceled: true)));
        Assert.Equal(WebhookOutcome.Failed, await running.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Failed, await waiting.Completion.WaitAsync(Bench.Token));
        Assert.Contains("2 webhook events were not finished", Text(NotDrained), StringComparison.Ordinal);
        Assert.Contains("Callback.", Text(CancellationFailed), StringComparison.Ordinal);
        Assert.Equal([200, NotDrained, CancellationFailed], bench.Warnings.Select(line => line.Id).Order());

        string Text(int id) => Assert.Single(bench.Logs.Lines, line => line.Id.Id == id).Text;
    }

    [Fact]
    public async Task Disposing_it_rejects_events_and_cancels_handlers()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var running = bench.Accept(Bodies.Message("m1"));
        await door.Reached;
        bench.Dispatcher.Dispose();
        Assert.Equal(WebhookOutcome.Failed, await running.Completion.WaitAsync(Bench.Token));
        Assert.False(bench.Accept(Bodies.Message("m2")).Accepted);
    }

    [Fact]
    public async Task An_event_that_failed_is_not_acknowledged()
    {
        var store = new RecordingStore();
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        bench.Probe.Do = (_, _, _) => throw new InvalidOperationException("broken");
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Tap("a1")));
        Assert.Equal(["claim First", "release First"], store.Calls);
    }

    [Fact]
    public async Task The_identity_that_an_event_was_verified_for_is_part_of_its_keys()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, handled, token) => Probe.Name(handled) == "m1" ? door.PassAsync(token) : Task.CompletedTask;
        var first = bench.Dispatcher.Accept(Bodies.Event(Bodies.Message("m1")), new WebhookIdentity("app-1"));
        var other = bench.Dispatcher.DispatchAsync(Bodies.Event(Bodies.Message("m2")), new WebhookIdentity("app-2"), Bench.Token);
        Assert.Equal(WebhookOutcome.Handled, await other);
        Assert.False(first.Completion.IsCompleted);
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await first.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task What_follows_the_completion_of_an_event_does_not_hold_up_the_next()
    {
        using var gate = new ManualResetEventSlim();
        await using var bench = new Bench();
        var door = new Door();
        bench.Probe.Do = (_, handled, token) => Probe.Name(handled) == "m1" ? door.PassAsync(token) : Task.CompletedTask;
        var first = bench.Accept(Bodies.Message("m1"));
        var follows = first.Completion.ContinueWith(
            _ => gate.Wait(Bench.Token),
            Bench.Token,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        var second = bench.Accept(Bodies.Message("m2"));
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await second.Completion.WaitAsync(Bench.Token));
        gate.Set();
        await follows;
    }
}
