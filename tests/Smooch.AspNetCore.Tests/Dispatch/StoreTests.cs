using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>What the runner reports of each handler to the store and the log, whatever the store does.</summary>
public sealed class StoreTests : IAsyncDisposable
{
    private const int HandlerFailed = 200;
    private const int NotRemembered = 202;
    private const int ClaimLost = 213;
    private const int StoreFailed = 214;
    private const int StoreUnavailable = 215;

    private readonly RecordingStore store = new();
    private readonly Bench bench;

    public StoreTests() => bench = new Bench(builder =>
    {
        builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>().AddHandler<PostbackEvent, Second>();
        builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        builder.ConfigureDispatch(o => o.HandlerTimeout = TimeSpan.FromMinutes(3));
    });

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task Each_handler_is_claimed_before_it_runs_and_completed_before_the_next()
    {
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["claim First", "complete First", "claim Second", "complete Second"], store.Calls);
        Assert.All(store.Leases, lease => Assert.Equal(new TimeSpan(0, 4, 5), lease));
        Assert.Empty(bench.Warnings);
    }

    [Fact]
    public async Task The_claim_of_a_handler_that_failed_is_released_by_its_owner()
    {
        bench.Probe.Do = (_, _, _) => throw new InvalidOperationException("broken");
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["claim First", "release First", "claim Second", "release Second"], store.Calls);
        Assert.Single(store.Owners.Distinct(StringComparer.Ordinal));
        Assert.Equal([(LogLevel.Error, HandlerFailed), (LogLevel.Error, HandlerFailed)], bench.Warnings);
        Assert.Contains("Smooch.Tests.First", bench.Logs.Lines.First(line => line.Id.Id == HandlerFailed).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_delivery_of_an_event_has_an_owner_of_its_own()
    {
        await bench.DispatchAsync(Bodies.Message("m1"));
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal(2, store.Owners.Distinct(StringComparer.Ordinal).Count());
        Assert.All(store.Owners, owner => Assert.True(owner.Length > 30, owner));
    }

    [Theory]
    [InlineData(WebhookClaim.Completed, WebhookOutcome.Handled, 0)]
    [InlineData(WebhookClaim.InProgress, WebhookOutcome.Busy, 0)]
    [InlineData(WebhookClaim.Unavailable, WebhookOutcome.Rejected, StoreUnavailable)]
    public async Task A_handler_without_a_claim_does_not_run_and_the_others_do(WebhookClaim claim, WebhookOutcome outcome, int warning)
    {
        store.Claim = handler => new(handler.Contains("First", StringComparison.Ordinal) ? claim : WebhookClaim.Acquired);
        Assert.Equal(outcome, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["Second: m1"], bench.Probe.Calls);
        Assert.Equal(["claim First", "claim Second", "complete Second"], store.Calls);
        Assert.Equal(warning == 0 ? [] : ((LogLevel, int)[])[(LogLevel.Warning, warning)], bench.Warnings);
    }

    [Fact]
    public async Task A_claim_that_fails_is_released_since_the_store_may_have_recorded_it()
    {
        store.Claim = _ => throw new IOException("no connection");
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["claim First", "release First", "claim Second", "release Second"], store.Calls);
        Assert.Equal([(LogLevel.Error, StoreFailed), (LogLevel.Error, StoreFailed)], bench.Warnings);
        Assert.Empty(bench.Probe.Calls);
    }

    [Fact]
    public async Task A_success_after_the_claim_was_lost_counts_and_is_warned_of()
    {
        store.Complete = () => new(false);
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal([(LogLevel.Warning, ClaimLost), (LogLevel.Warning, ClaimLost)], bench.Warnings);
    }

    [Fact]
    public async Task A_success_that_cannot_be_recorded_counts_and_is_warned_of()
    {
        store.Complete = () => throw new IOException("no connection");
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal([(LogLevel.Warning, NotRemembered), (LogLevel.Warning, NotRemembered)], bench.Warnings);
        Assert.Equal(["First: m1", "Second: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_success_that_cannot_be_forgotten_is_warned_of_and_the_others_are_forgotten()
    {
        store.Forget = () => throw new IOException("no connection");
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Tap("a1")));
        Assert.Equal(["forget First", "forget Second"], store.Calls.TakeLast(2));
        Assert.Equal([(LogLevel.Warning, NotRemembered), (LogLevel.Warning, NotRemembered)], bench.Warnings);
    }

    [Fact]
    public async Task An_event_that_was_acknowledged_before_it_runs_is_neither_claimed_nor_remembered()
    {
        var door = new Door();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var running = bench.Accept(Bodies.Message("m1"));
        var click = bench.Accept(Bodies.Tap("a1"));
        await click.AcknowledgeAsync();
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await running.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Handled, await click.Completion.WaitAsync(Bench.Token));
        Assert.Equal(["forget First", "forget Second"], store.Calls.Skip(4));
        Assert.Equal(["First: m1", "Second: m1", "First: postback", "Second: postback"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_second_acknowledgement_does_not_forget_the_next_equal_event()
    {
        var first = bench.Accept(Bodies.Tap("a1"));
        await first.Completion.WaitAsync(Bench.Token);
        await first.AcknowledgeAsync();
        var calls = store.Calls.Count;
        await first.AcknowledgeAsync();
        Assert.Equal(calls, store.Calls.Count);
    }

    [Fact]
    public async Task A_late_acknowledgement_leaves_an_equal_event_in_progress_to_its_duplicates()
    {
        var first = bench.Accept(Bodies.Tap("a1"));
        await first.Completion.WaitAsync(Bench.Token);
        var door = new Door();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var second = bench.Accept(Bodies.Tap("a1"));
        await door.Reached;
        await first.AcknowledgeAsync();
        Assert.Same(second, bench.Accept(Bodies.Tap("a1")));
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await second.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task The_end_of_an_acknowledged_event_leaves_the_next_equal_one_to_its_duplicates()
    {
        var (one, other) = (new Door(), new Door());
        bench.Probe.Do = (_, _, token) => one.PassAsync(token);
        var first = bench.Accept(Bodies.Tap("a1"));
        await one.Reached;
        await first.AcknowledgeAsync();
        bench.Probe.Do = (_, _, token) => other.PassAsync(token);
        var second = bench.Accept(Bodies.Tap("a1"));
        Assert.NotSame(first, second);
        one.Open();
        await other.Reached;
        Assert.Same(second, bench.Accept(Bodies.Tap("a1")));
        other.Open();
        Assert.Equal(WebhookOutcome.Handled, await first.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Handled, await second.Completion.WaitAsync(Bench.Token));
    }

    [Fact]
    public async Task Acknowledging_an_event_that_cannot_happen_again_changes_nothing()
    {
        var delivery = bench.Accept(Bodies.Message("m1"));
        await delivery.Completion.WaitAsync(Bench.Token);
        Assert.False(delivery.NeedsAcknowledgement);
        await delivery.AcknowledgeAsync();
        Assert.DoesNotContain(store.Calls, call => call.StartsWith("forget", StringComparison.Ordinal));
    }
}
