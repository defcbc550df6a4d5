using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>The time limits of handlers that run concurrently: one timer for all of them.</summary>
public sealed class HandlerTimeoutTests : IAsyncDisposable
{
    private const int HandlerTimedOut = 210;
    private const int HandlerAbandoned = 211;
    private const int HandlerReturnedLate = 212;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly TestClock clock = new();
    private readonly ConcurrentDictionary<string, Running> running = new(StringComparer.Ordinal);
    private readonly Bench bench;

    public HandlerTimeoutTests()
    {
        bench = new Bench(
            builder => builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>()
                .ConfigureDispatch(o => o.HandlerTimeout = Limit),
            clock);
        bench.Probe.Do = (handler, handled, token) => handler == "First" ? Of(Probe.Name(handled)).RunAsync(token) : Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public async Task Each_handler_is_cancelled_at_its_own_limit_whichever_of_the_others_returns(string returns)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 0, ["b"] = 10, ["c"] = 20 };
        foreach (var id in starts.Keys)
        {
            await StartAsync(id);
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        Of(returns).Return();
        Assert.Equal(WebhookOutcome.Handled, await Of(returns).Outcome);
        clock.Advance(TimeSpan.FromSeconds(29));
        foreach (var id in starts.Keys)
        {
            // One second before its limit, and at it.
            if (id != returns)
                Assert.False(Of(id).Token.IsCancellationRequested);
            clock.Advance(TimeSpan.FromSeconds(1));
            if (id != returns)
                await Of(id).WhenCancelledAsync();
            clock.Advance(TimeSpan.FromSeconds(9));
        }

        Assert.False(Of(returns).Token.IsCancellationRequested);
        foreach (var id in starts.Keys.Where(id => id != returns))
        {
            Assert.Equal(WebhookOutcome.Failed, await Of(id).Outcome);
            Of(id).Return();
        }
    }

    [Fact]
    public async Task A_handler_that_starts_after_the_timer_has_found_none_is_cancelled_at_its_limit_too()
    {
        await StartAsync("a");
        Of("a").Return();
        Assert.Equal(WebhookOutcome.Handled, await Of("a").Outcome);
        clock.Advance(Limit);
        clock.Advance(Limit);
        await StartAsync("b");
        clock.Advance(Limit - TimeSpan.FromSeconds(1));
        Assert.False(Of("b").Token.IsCancellationRequested);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Of("b").WhenCancelledAsync();
        Of("b").Return();
    }

    [Fact]
    public async Task A_handler_that_returns_within_the_grace_has_succeeded_and_the_next_handler_gets_a_token_of_its_own()
    {
        await StartAsync("a");
        clock.Advance(Limit);
        await bench.Logs.WhenLoggedAsync(HandlerTimedOut);
        CancellationToken second = default;
        bench.Probe.Do = (_, _, token) =>
        {
            second = token;
            return Task.CompletedTask;
        };
        Of("a").Return();
        Assert.Equal(WebhookOutcome.Handled, await Of("a").Outcome);
        Assert.True(Of("a").Token.IsCancellationRequested);
        Assert.True(second.CanBeCanceled);
        Assert.False(second.IsCancellationRequested);
        clock.Advance(Grace);
        Assert.Equal([(LogLevel.Warning, HandlerTimedOut)], bench.Warnings);
        Assert.Equal(["First: a", "Second: a"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_handler_that_ignores_its_cancellation_is_abandoned_after_the_grace_and_its_late_success_counts()
    {
        await StartAsync("a");
        clock.Advance(Limit);
        await bench.Logs.WhenLoggedAsync(HandlerTimedOut);
        clock.Advance(Grace - TimeSpan.FromTicks(1));
        Assert.False(Of("a").Outcome.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(WebhookOutcome.Failed, await Of("a").Outcome);
        Assert.Contains((LogLevel.Error, HandlerAbandoned), bench.Warnings);

        Of("a").Return();
        await bench.Logs.WhenLoggedAsync(HandlerReturnedLate);
        Assert.Contains((LogLevel.Warning, HandlerReturnedLate), bench.Warnings);
        Assert.Equal(["First: a"], bench.Probe.Calls);
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("a", "user-a")));
        Assert.Equal(["First: a", "Second: a"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_callback_of_the_token_that_throws_is_logged()
    {
        await StartAsync("a");
        await using var registration = Of("a").Token.Register(() => throw new InvalidOperationException("Callback."));
        clock.Advance(Limit);
        await bench.Logs.WhenLoggedAsync(HandlerTimedOut);
        Assert.Equal([(LogLevel.Error, 208), (LogLevel.Warning, HandlerTimedOut)], bench.Warnings);
        Of("a").Return();
    }

    [Fact]
    public async Task The_token_of_a_handler_that_has_returned_is_not_cancelled_when_the_program_ends()
    {
        await StartAsync("a");
        Of("a").Return();
        Assert.Equal(WebhookOutcome.Handled, await Of("a").Outcome);
        Assert.True(await bench.Dispatcher.DrainAsync(Bench.Token));
        bench.Dispatcher.Dispose();
        Assert.False(Of("a").Token.IsCancellationRequested);
    }

    [Fact]
    public async Task A_runner_that_is_disposed_measures_no_time_any_more()
    {
        await StartAsync("a");
        bench.Runner.Dispose();
        clock.Advance(Limit);
        // The grace of a handler that is cancelled would be the second timer.
        Assert.False(clock.WhenTimersAsync(2).IsCompleted);
        Of("a").Return();
        Assert.Equal(WebhookOutcome.Handled, await Of("a").Outcome);
    }

    private async Task StartAsync(string id)
    {
        Of(id).Outcome = bench.Accept(Bodies.Message(id, "user-" + id)).Completion;
        await Of(id).Entered.WaitAsync(Bench.Token);
    }

    private Running Of(string id) => running.GetOrAdd(id, _ => new Running());

    /// <summary>A handler that ignores its cancellation until the test lets it return.</summary>
    private sealed class Running
    {
        private readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource returned = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CancellationToken Token { get; private set; }

        public Task<WebhookOutcome> Outcome { get; set; } = null!;

        public Task Entered => entered.Task;

        public Task RunAsync(CancellationToken token)
        {
            Token = token;
            entered.SetResult();
            return returned.Task;
        }

        public void Return() => returned.TrySetResult();

        public async Task WhenCancelledAsync()
        {
            var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = Token.Register(cancelled.SetResult);
            await cancelled.Task.WaitAsync(Bench.Token);
        }
    }
}
