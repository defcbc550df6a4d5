using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>The runner without a dispatcher, as an inbox of another engine calls it.</summary>
public sealed class RunnerTests
{
    private const int DispatchFailed = 201;
    private const int NoHandlerForTrigger = 209;
    private const int NoHandler = 206;
    private const int ScopeFailed = 216;

    [Fact]
    public async Task It_returns_the_outcome_of_the_handlers()
    {
        await using var bench = new Bench();
        Assert.Equal(WebhookOutcome.Handled, await bench.RunAsync(Bodies.Message("m1"), Bench.Token));
        bench.Probe.Do = (_, _, _) => throw new InvalidOperationException("broken");
        Assert.Equal(WebhookOutcome.Failed, await bench.RunAsync(Bodies.Message("m2"), Bench.Token));
        Assert.Equal(["First: m1", "First: m2"], bench.Probe.Calls);
    }

    [Fact]
    public async Task An_event_without_a_handler_is_handled_and_reported()
    {
        await using var bench = new Bench(builder => builder.AddHandler<PostbackEvent, Second>());
        Assert.Equal(WebhookOutcome.Handled, await bench.RunAsync(Bodies.Message("m1"), Bench.Token));
        Assert.Equal([(LogLevel.Warning, NoHandlerForTrigger)], bench.Warnings);
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_does_not_block_the_caller()
    {
        await using var bench = new Bench();
        using var gate = new ManualResetEventSlim();
        bench.Probe.Do = (_, _, token) =>
        {
            gate.Wait(token);
            return Task.CompletedTask;
        };
        var run = bench.RunAsync(Bodies.Message("m1"), Bench.Token);
        Assert.False(run.IsCompleted);
        gate.Set();
        Assert.Equal(WebhookOutcome.Handled, await run);
    }

    [Fact]
    public async Task After_its_cancellation_no_further_handler_starts()
    {
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>());
        using var ending = new CancellationTokenSource();
        bench.Probe.Do = (_, _, _) => ending.CancelAsync();
        Assert.Equal(WebhookOutcome.Failed, await bench.RunAsync(Bodies.Message("m1"), ending.Token));
        Assert.Equal(["First: m1"], bench.Probe.Calls);
        Assert.Equal(WebhookOutcome.Handled, await bench.RunAsync(Bodies.Message("m1"), Bench.Token));
        Assert.Equal(["First: m1", "Second: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task Its_cancellation_cancels_the_handler()
    {
        var door = new Door();
        await using var bench = new Bench();
        using var ending = new CancellationTokenSource();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var run = bench.RunAsync(Bodies.Message("m1"), ending.Token);
        await door.Reached;
        await ending.CancelAsync();
        Assert.Equal(WebhookOutcome.Failed, await run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_scope_that_cannot_be_created_fails_the_event_and_is_logged(bool dispatched)
    {
        await using var bench = new Bench(builder =>
        {
            builder.AddHandler<SmoochWebhookEvent, First>();
            builder.Services.AddSingleton<WebhookRunner>(provider => new WebhookRunner(
                new NoScopes(),
                provider.GetRequiredService<WebhookHandlers>(),
                provider.GetRequiredService<IWebhookDeduplicationStore>(),
                [],
                new WebhookDispatchOptions(),
                TimeProvider.System,
                provider.GetRequiredService<ILogger<WebhookRunner>>()));
        });
        Assert.Equal(
            WebhookOutcome.Failed,
            dispatched ? await bench.DispatchAsync(Bodies.Message("m1")) : await bench.RunAsync(Bodies.Message("m1"), Bench.Token));
        Assert.Equal([(LogLevel.Error, DispatchFailed)], bench.Warnings);
    }

    [Fact]
    public async Task A_service_of_the_scope_that_fails_when_it_is_disposed_is_logged_and_does_not_change_the_outcome()
    {
        await using var bench = new Bench(builder =>
        {
            builder.Services.AddScoped<FailsAtItsEnd>();
            builder.AddHandler<SmoochWebhookEvent, Uses>();
        });
        Assert.Equal(WebhookOutcome.Handled, await bench.RunAsync(Bodies.Message("m1"), Bench.Token));
        Assert.Equal([(LogLevel.Error, ScopeFailed)], bench.Warnings);
    }

    [Fact]
    public async Task Only_the_first_event_of_each_trigger_without_a_handler_is_warned_of_and_the_number_of_triggers_is_bounded()
    {
        await using var bench = new Bench(builder => builder.AddHandler<PostbackEvent, Second>());
        for (var i = 0; i < 210; i++)
        {
            await bench.RunAsync($$"""{"trigger":"t{{i}}"}""", Bench.Token);
            await bench.RunAsync($$"""{"trigger":"t{{i}}"}""", Bench.Token);
        }

        Assert.Equal(200, bench.Logs.Levels.Count(line => line == (LogLevel.Warning, NoHandlerForTrigger)));
        Assert.Equal(220, bench.Logs.Levels.Count(line => line == (LogLevel.Debug, NoHandler)));
        Assert.Contains("t199", bench.Logs.Lines.Last(line => line.Id.Id == NoHandlerForTrigger).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgetting_an_event_makes_an_equal_one_another_only_when_it_may_happen_again()
    {
        await using var bench = new Bench();
        foreach (var body in (string[])[Bodies.Message("m1"), Bodies.Tap("a1")])
        {
            await bench.RunAsync(body, Bench.Token);
            await bench.Runner.ForgetAsync(bench.Runner.Wrap(Bodies.Event(body), identity: null), Bench.Token);
            await bench.RunAsync(body, Bench.Token);
        }

        Assert.Equal(["First: m1", "First: postback", "First: postback"], bench.Probe.Calls);
    }

    private sealed class NoScopes : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => throw new ObjectDisposedException("services");
    }

    private sealed class FailsAtItsEnd : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("broken");
    }

    private sealed class Uses(FailsAtItsEnd service) : IWebhookHandler<SmoochWebhookEvent>
    {
        public Task HandleAsync(SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            _ = service;
            return Task.CompletedTask;
        }
    }
}
