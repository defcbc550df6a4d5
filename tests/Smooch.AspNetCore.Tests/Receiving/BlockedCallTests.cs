using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Receiving;

/// <summary>Calls whose thread a handler blocks: the response is sent from another thread, once.</summary>
public sealed class BlockedCallTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);
    private readonly Post post = new();

    public BlockedCallTests() => post.Options.ResponseTimeout = Limit;

    [Fact]
    public async Task Its_response_is_sent_at_the_limit_and_the_caller_has_nothing_to_respond()
    {
        using var blocked = new Blocked(post, "1");
        post.Clock.Advance(Limit - TimeSpan.FromMilliseconds(1));
        Assert.False(blocked.Responded.IsCompleted);
        post.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(503, await blocked.Responded.WaitAsync(Post.Token));
        Assert.False(blocked.Delivery.IsCompleted);
        blocked.Release();
        Assert.False(await blocked.Delivery);
        Assert.Equal(WebhookCallResult.NotFinishedInTime, blocked.Call.Result);
        Assert.Equal([(LogLevel.Information, 226)], post.Lines);
    }

    [Fact]
    public async Task The_caller_responds_when_the_thread_is_free_before_the_limit()
    {
        using var blocked = new Blocked(post, "1");
        blocked.Release();
        Assert.True(await blocked.Delivery);
        post.Clock.Advance(Limit);
        Assert.Equal(WebhookCallResult.Handled, blocked.Call.Result);
        Assert.False(blocked.Responded.IsCompleted);
        Assert.Empty(post.Lines);
    }

    [Fact]
    public async Task The_thread_waits_for_the_response_of_the_other()
    {
        var sent = new TaskCompletionSource();
        using var blocked = new Blocked(post, "1", sent.Task);
        post.Clock.Advance(Limit);
        await blocked.Responded.WaitAsync(Post.Token);
        blocked.Release();
        await blocked.Returned.WaitAsync(Post.Token);
        Assert.False(blocked.Delivery.IsCompleted);
        sent.SetResult();
        Assert.False(await blocked.Delivery);
    }

    [Fact]
    public async Task A_response_that_cannot_be_sent_is_logged()
    {
        using var blocked = new Blocked(post, "1", Task.FromException(new IOException("connection")));
        post.Clock.Advance(Limit);
        await blocked.Responded.WaitAsync(Post.Token);
        blocked.Release();
        Assert.False(await blocked.Delivery);
        Assert.Equal([(LogLevel.Information, 226), (LogLevel.Error, 235)], post.Lines);
    }

    [Fact]
    public async Task Each_call_has_its_own_limit_even_when_a_later_one_ends_first()
    {
        using var first = new Blocked(post, "1");
        post.Options = new LetterOptions { ResponseTimeout = TimeSpan.FromSeconds(1) };
        using var second = new Blocked(post, "2");
        post.Options = new LetterOptions { ResponseTimeout = TimeSpan.FromSeconds(10) };
        using var third = new Blocked(post, "3");
        post.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(503, await second.Responded.WaitAsync(Post.Token));
        post.Clock.Advance(TimeSpan.FromSeconds(2.5));
        Assert.False(first.Responded.IsCompleted);
        post.Clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(503, await first.Responded.WaitAsync(Post.Token));
        post.Clock.Advance(TimeSpan.FromSeconds(5.5));
        Assert.False(third.Responded.IsCompleted);
        post.Clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(503, await third.Responded.WaitAsync(Post.Token));
    }

    [Fact]
    public async Task A_call_after_the_timer_has_found_none_has_its_limit_too()
    {
        using (var first = new Blocked(post, "1"))
        {
            first.Release();
            Assert.True(await first.Delivery);
        }

        post.Clock.Advance(Limit);
        post.Clock.Advance(Limit);
        using var second = new Blocked(post, "2");
        post.Clock.Advance(Limit);
        Assert.Equal(503, await second.Responded.WaitAsync(Post.Token));
    }

    [Fact]
    public async Task A_call_whose_handler_was_abandoned_fails_while_its_thread_is_blocked_and_only_then()
    {
        using var blocked = new Blocked(post, "1");
        blocked.Call.Abandon();
        Assert.Equal(500, await blocked.Responded.WaitAsync(Post.Token));
        blocked.Release();
        Assert.False(await blocked.Delivery);
        Assert.Equal(WebhookCallResult.HandlerFailed, blocked.Call.Result);

        using var free = new Blocked(post, "2");
        free.Release();
        Assert.True(await free.Delivery);
        free.Call.Abandon();
        Assert.False(free.Responded.IsCompleted);
        Assert.Equal(WebhookCallResult.Handled, free.Call.Result);
        Assert.Empty(post.Lines);
    }

    [Fact]
    public async Task A_limit_of_less_than_a_millisecond_ends_after_one()
    {
        post.Options.ResponseTimeout = TimeSpan.FromTicks(1);
        using var blocked = new Blocked(post, "1");
        await post.Clock.WhenTimerIsSetForAsync(TimeSpan.FromMilliseconds(1), Post.Token);
        post.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(503, await blocked.Responded.WaitAsync(Post.Token));
    }

    [Theory]
    [InlineData(AcknowledgeMode.OnEnqueue, 1)]
    [InlineData(AcknowledgeMode.OnCompletion, 2)]
    public async Task Other_calls_run_no_handler_on_their_thread(AcknowledgeMode mode, int events)
    {
        post.Options.AcknowledgeMode = mode;
        var call = post.Read([.. Enumerable.Range(1, events).Select(i => Post.Letter(i.ToString("D", null)))]);
        Assert.True(await call.DeliverAsync(_ => throw new InvalidOperationException("Late."), Post.Token));
        Assert.Equal(WebhookCallResult.Handled, call.Result);
        Assert.All(post.Inbox.Envelopes, envelope => Assert.Null(envelope.Caller));
    }

    [Fact]
    public async Task The_event_knows_the_call_whose_thread_it_may_use()
    {
        var call = post.Read(Post.Letter("1"));
        Assert.True(await call.DeliverAsync(_ => Task.CompletedTask, Post.Token));
        Assert.Same(call, Assert.Single(post.Inbox.Envelopes).Caller);
    }

    /// <summary>A call whose inbox blocks the thread until the test releases it.</summary>
    private sealed class Blocked : IDisposable
    {
        private readonly ManualResetEventSlim entered = new();
        private readonly ManualResetEventSlim gate = new();
        private readonly TaskCompletionSource<int> responded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource returned = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Blocked(Post post, string id, Task? sent = null)
        {
            Call = post.Read(Post.Letter(id));
            post.Inbox.Deliver = _ =>
            {
                entered.Set();
                gate.Wait(Post.Token);
                returned.SetResult();
                return new ValueTask<WebhookOutcome>(WebhookOutcome.Handled);
            };
            Delivery = Task.Run(() => Call.DeliverAsync(
                status =>
                {
                    responded.SetResult(status);
                    return sent ?? Task.CompletedTask;
                },
                Post.Token));
            entered.Wait(Post.Token);
        }

        public WebhookCall Call { get; }

        public Task<bool> Delivery { get; }

        public Task<int> Responded => responded.Task;

        public Task Returned => returned.Task;

        public void Release() => gate.Set();

        // The events are not disposed: the thread may still use them.
        public void Dispose() => gate.Set();
    }
}
