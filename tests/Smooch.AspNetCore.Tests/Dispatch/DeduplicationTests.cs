using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class DeduplicationTests
{
    [Fact]
    public async Task A_copy_runs_no_handler_again()
    {
        await using var bench = new Bench();
        for (var copy = 0; copy < 3; copy++)
            Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Single(bench.Probe.Calls);
    }

    [Fact]
    public async Task By_default_a_success_is_remembered_longer_than_the_service_retries_an_event()
    {
        var time = new TestClock();
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        await bench.DispatchAsync(Bodies.Message("m1"));
        time.Advance(TimeSpan.FromMinutes(20));
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Single(bench.Probe.Calls);
    }

    [Fact]
    public async Task After_a_failure_only_the_handlers_run_that_have_not_succeeded()
    {
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>());
        var broken = true;
        bench.Probe.Do = (handler, _, _) =>
            handler == "First" && broken ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Message("m1")));
        broken = false;
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["First: m1", "Second: m1", "First: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task Concurrent_duplicates_run_the_handlers_once_and_share_the_outcome()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = async (_, _, token) =>
        {
            await door.PassAsync(token);
            throw new InvalidOperationException("broken");
        };
        var one = bench.Accept(Bodies.Message("m1"));
        var other = bench.Accept(Bodies.Message("m1"));
        door.Open();
        Assert.Equal(WebhookOutcome.Failed, await one.Completion.WaitAsync(Bench.Token));
        Assert.Equal(WebhookOutcome.Failed, await other.Completion.WaitAsync(Bench.Token));
        Assert.Single(bench.Probe.Calls);
    }

    [Fact]
    public async Task A_second_tap_is_a_second_event()
    {
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Tap("a1"));
        await bench.DispatchAsync(Bodies.Tap("a1"));
        Assert.Equal(2, bench.Probe.Calls.Count);
    }

    [Fact]
    public async Task A_tap_whose_success_the_sender_does_not_know_is_the_same_tap()
    {
        await using var bench = new Bench();
        var pending = bench.Accept(Bodies.Tap("a1"));
        await pending.Completion.WaitAsync(Bench.Token);
        var retried = bench.Accept(Bodies.Tap("a1"));
        await retried.Completion.WaitAsync(Bench.Token);
        Assert.Single(bench.Probe.Calls);

        await retried.AcknowledgeAsync();
        await bench.DispatchAsync(Bodies.Tap("a1"));
        Assert.Equal(2, bench.Probe.Calls.Count);
    }

    [Fact]
    public async Task A_failed_click_is_retried_only_for_the_handlers_that_have_not_succeeded()
    {
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<PostbackEvent, Second>());
        var broken = true;
        bench.Probe.Do = (handler, _, _) =>
            handler == "First" && broken ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        await bench.DispatchAsync(Bodies.Tap("a1"));
        broken = false;
        await bench.DispatchAsync(Bodies.Tap("a1"));
        Assert.Equal(["First: postback", "Second: postback", "First: postback"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_click_that_was_acknowledged_before_its_handlers_ran_does_not_suppress_the_next()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var first = bench.Accept(Bodies.Tap("a1"));
        await first.AcknowledgeAsync();
        var second = bench.Accept(Bodies.Tap("a1"));
        await second.AcknowledgeAsync();
        door.Open();
        await Task.WhenAll(first.Completion, second.Completion).WaitAsync(Bench.Token);
        var third = await bench.DispatchAsync(Bodies.Tap("a1"));
        Assert.Equal(WebhookOutcome.Handled, third);
        Assert.Equal(3, bench.Probe.Calls.Count);
    }

    [Fact]
    public async Task An_event_that_another_instance_has_in_its_hands_is_not_run_here()
    {
        var store = new StubStore { Claim = WebhookClaim.InProgress };
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>().UseDeduplicationStore<StubStore>();
            builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        Assert.Equal(WebhookOutcome.Busy, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Empty(bench.Probe.Calls);
    }

    [Fact]
    public async Task A_store_that_cannot_be_asked_fails_the_event()
    {
        var store = new StubStore { AskFails = true };
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Empty(bench.Probe.Calls);
    }

    [Fact]
    public async Task A_store_that_cannot_remember_does_not_undo_the_success()
    {
        var store = new StubStore { NoteFails = true };
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Single(bench.Probe.Calls);
    }

    [Fact]
    public async Task A_store_gets_stable_names_of_event_and_handler()
    {
        var store = new StubStore();
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<IWebhookDeduplicationStore>(store);
        });
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal(
            [
                "claim message:appUser|m1 Smooch.Tests.First/SmoochWebhookEvent",
                "complete message:appUser|m1 Smooch.Tests.First/SmoochWebhookEvent",
            ],
            store.Calls);
    }

    private sealed class StubStore : IWebhookDeduplicationStore
    {
        public WebhookClaim Claim { get; init; }

        public bool AskFails { get; init; }

        public bool NoteFails { get; init; }

        public List<string> Calls { get; } = [];

        public ValueTask<WebhookClaim> ClaimAsync(
            string eventKey,
            string handler,
            string owner,
            TimeSpan lease,
            CancellationToken cancellationToken)
        {
            Calls.Add($"claim {eventKey} {handler}");
            return AskFails ? throw new IOException("no connection") : new(Claim);
        }

        public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
        {
            _ = Note("complete", eventKey, handler).AsTask();
            return new(true);
        }

        public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            Note("release", eventKey, handler);

        public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) =>
            Note("forget", eventKey, handler);

        private ValueTask Note(string what, string eventKey, string handler)
        {
            Calls.Add($"{what} {eventKey} {handler}");
            return NoteFails ? throw new IOException("no connection") : default;
        }
    }
}
