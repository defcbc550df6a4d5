using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Receiving;

/// <summary>How the outcomes of the events decide a call, in time and too late.</summary>
public sealed class CallDeliveryTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);
    private readonly Post post = new();

    [Theory]
    [InlineData(WebhookOutcome.Handled, WebhookCallResult.Handled, true)]
    [InlineData(WebhookOutcome.Enqueued, WebhookCallResult.Enqueued, true)]
    [InlineData(WebhookOutcome.Busy, WebhookCallResult.InProgressElsewhere, false)]
    [InlineData(WebhookOutcome.Rejected, WebhookCallResult.Rejected, false)]
    [InlineData(WebhookOutcome.Failed, WebhookCallResult.HandlerFailed, false)]
    public async Task The_outcome_decides_the_result_and_only_a_success_is_acknowledged(
        WebhookOutcome outcome,
        WebhookCallResult result,
        bool succeeds)
    {
        post.Inbox.Deliver = _ => new(outcome);
        var call = post.Read(Post.Letter("1", "ring"));
        await call.DeliverAsync(Post.Token);
        Assert.Equal((result, succeeds), (call.Result, call.NeedsAcknowledgement));

        var several = post.Read(Post.Letter("1", "ring"), Post.Letter("2"));
        await several.DeliverAsync(Post.Token);
        Assert.Equal((result, succeeds), (several.Result, several.NeedsAcknowledgement));
        Assert.Empty(post.Lines);
    }

    [Theory]
    [InlineData(WebhookOutcome.Handled, WebhookOutcome.Busy, WebhookCallResult.InProgressElsewhere)]
    [InlineData(WebhookOutcome.Busy, WebhookOutcome.Handled, WebhookCallResult.InProgressElsewhere)]
    [InlineData(WebhookOutcome.Failed, WebhookOutcome.Rejected, WebhookCallResult.HandlerFailed)]
    [InlineData(WebhookOutcome.Rejected, WebhookOutcome.Failed, WebhookCallResult.HandlerFailed)]
    public async Task The_worst_outcome_of_several_events_decides(WebhookOutcome first, WebhookOutcome second, WebhookCallResult result)
    {
        post.Inbox.Deliver = async id =>
        {
            await Task.Yield();
            return id == "1" ? first : second;
        };
        var call = post.Read(Post.Letter("1"), Post.Letter("2"));
        await call.DeliverAsync(Post.Token);
        Assert.Equal(result, call.Result);
        Assert.Equal(["1", "2"], post.Inbox.Delivered);
    }

    [Fact]
    public async Task An_event_that_would_overtake_one_without_room_is_not_delivered()
    {
        post.Inbox.Deliver = id => new(id is "1" or "2" ? WebhookOutcome.Rejected : WebhookOutcome.Handled);
        var call = post.Read(
            To("1", "ann"), To("2", "bob"), To("3", "cid"), To("4", "ann,dan"), To("5", "dan"), To("6", "bob"), To("7", "eve"));
        await call.DeliverAsync(Post.Token);
        Assert.Equal(WebhookCallResult.Rejected, call.Result);
        Assert.Equal(["1", "2", "3", "7"], post.Inbox.Delivered);

        static LetterEvent To(string id, string to) => new() { Id = id, To = to };
    }

    [Fact]
    public async Task An_event_for_another_inbox_has_a_span_that_ends_with_its_delivery()
    {
        using var heard = new TelemetryListener();
        post.Inbox.Deliver = _ => throw new IOException("no engine");
        var call = post.Read(Post.Letter("1"));
        await call.DeliverAsync(Post.Token);
        Assert.Equal("receive letter", Assert.Single(heard.Spans).DisplayName);
    }

    [Theory]
    [InlineData(WebhookOutcome.Handled, WebhookCallResult.OtherApi, true)]
    [InlineData(WebhookOutcome.Enqueued, WebhookCallResult.Enqueued, true)]
    [InlineData(WebhookOutcome.Failed, WebhookCallResult.HandlerFailed, false)]
    public async Task A_payload_of_another_API_is_one_only_when_its_handlers_succeed(
        WebhookOutcome outcome,
        WebhookCallResult result,
        bool succeeds)
    {
        post.Inbox.Deliver = _ => new(outcome);
        post.Protocol.OnRead = _ => WebhookContent.Of(Post.Letter("1", "ring"), WebhookIdentity.None).FromOtherApi("Parcels");
        var call = post.Receive();
        Assert.True(call.Read(Post.Body("{}")));
        await call.DeliverAsync(Post.Token);
        Assert.Equal((result, succeeds), (call.Result, call.NeedsAcknowledgement));
    }

    [Fact]
    public async Task Only_events_that_may_happen_again_are_acknowledged()
    {
        var call = post.Read(Post.Letter("1"), Post.Letter("2", "ring"), Post.Letter("3"), Post.Letter("4", "ring"));
        await call.DeliverAsync(Post.Token);
        Assert.True(call.NeedsAcknowledgement);
        await call.AcknowledgeAsync();
        Assert.Equal(["2", "4"], post.Inbox.Acknowledged);

        var other = post.Read(Post.Letter("1"), Post.Letter("3"));
        await other.DeliverAsync(Post.Token);
        Assert.False(other.NeedsAcknowledgement);
    }

    [Fact]
    public async Task An_acknowledgement_that_fails_is_logged_and_the_others_follow()
    {
        post.Inbox.Acknowledge = id => id == "1" ? throw new IOException("no engine") : default;
        var call = post.Read(Post.Letter("1", "ring"), Post.Letter("2", "ring"));
        await call.DeliverAsync(Post.Token);
        await call.AcknowledgeAsync();
        Assert.Equal(["1", "2"], post.Inbox.Acknowledged);
        Assert.Equal([(LogLevel.Error, 233)], post.Lines);
    }

    [Theory]
    [InlineData(WebhookOutcome.Handled, false, 200, true)]
    [InlineData(WebhookOutcome.Handled, true, 200, false)]
    [InlineData(WebhookOutcome.Failed, false, 500, false)]
    public async Task A_function_acknowledges_a_success_unless_its_sender_has_gone(
        WebhookOutcome outcome,
        bool gone,
        int status,
        bool isAcknowledged)
    {
        post.Inbox.Deliver = _ => new(outcome);
        post.Protocol.Contains(Post.Letter("1", "ring"));
        Assert.Equal(status, await post.Receiver.ReceiveAsync(Post.Request(), "{}"u8.ToArray(), new CancellationToken(gone)));
        Assert.Equal(isAcknowledged ? (string?[])["1"] : [], post.Inbox.Acknowledged);
        Assert.Equal(gone ? ((LogLevel, int)[])[(LogLevel.Debug, 227)] : [], post.Lines);
    }

    [Fact]
    public async Task A_function_delivers_nothing_of_a_call_that_is_decided()
    {
        Assert.Equal(200, await post.Receiver.ReceiveAsync(Post.Request("GET"), default, Post.Token));
        post.Protocol.OnRead = _ => throw new SmoochWebhookFormatException("No.");
        Assert.Equal(400, await post.Receiver.ReceiveAsync(Post.Request(), "{}"u8.ToArray(), Post.Token));
        Assert.Empty(post.Inbox.Delivered);
    }

    [Fact]
    public async Task A_call_that_is_decided_delivers_nothing_and_is_responded_to_by_its_caller()
    {
        var call = post.Receive("GET");
        await call.DeliverAsync(Post.Token);
        Assert.True(await call.DeliverAsync(_ => throw new InvalidOperationException("Late."), Post.Token));
        Assert.Equal(WebhookCallResult.Probe, call.Result);
        Assert.Empty(post.Inbox.Delivered);
        Assert.Empty(post.Lines);
        await Assert.ThrowsAsync<ArgumentNullException>(() => call.DeliverAsync(null!, Post.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task The_time_limit_counts_from_the_arrival_of_the_call(int seconds)
    {
        post.Options.ResponseTimeout = Limit;
        var never = new TaskCompletionSource<WebhookOutcome>();
        post.Inbox.Deliver = _ => new(never.Task);
        var call = post.Read(Post.Letter("1", "ring"));
        post.Clock.Advance(TimeSpan.FromSeconds(seconds));
        var delivery = call.DeliverAsync(Post.Token);
        post.Clock.Advance(Limit - TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.False(delivery.IsCompleted);
        post.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await delivery;
        Assert.Equal((WebhookCallResult.NotFinishedInTime, 503, false), (call.Result, call.StatusCode, call.NeedsAcknowledgement));
        Assert.Equal([(LogLevel.Information, 226)], post.Lines);
        Assert.Contains("did not finish within 00:00:04", post.Text(226), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_whose_body_took_the_whole_time_still_gets_an_outcome_that_is_known()
    {
        post.Options.ResponseTimeout = Limit;
        var known = post.Read(Post.Letter("1"));
        var never = post.Read(Post.Letter("2"));
        post.Clock.Advance(Limit + Limit);
        await known.DeliverAsync(Post.Token);
        Assert.Equal(WebhookCallResult.Handled, known.Result);
        post.Inbox.Deliver = _ => new(new TaskCompletionSource<WebhookOutcome>().Task);
        await never.DeliverAsync(Post.Token);
        Assert.Equal(WebhookCallResult.NotFinishedInTime, never.Result);
    }

    [Fact]
    public async Task Without_a_time_limit_no_timer_is_set()
    {
        var outcome = new TaskCompletionSource<WebhookOutcome>();
        post.Inbox.Deliver = _ => new(outcome.Task);
        var call = post.Read(Post.Letter("1"));
        var delivery = call.DeliverAsync(_ => throw new InvalidOperationException("Late."), Post.Token);
        Assert.False(post.Clock.WhenTimersAsync(1).IsCompleted);
        outcome.SetResult(WebhookOutcome.Handled);
        Assert.True(await delivery);
        Assert.Equal(WebhookCallResult.Handled, call.Result);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_that_is_not_finished_in_time_outranks_all_but_a_failure(bool fails)
    {
        post.Options.ResponseTimeout = Limit;
        post.Inbox.Deliver = id => id switch
        {
            "1" => new(new TaskCompletionSource<WebhookOutcome>().Task),
            "2" => new(WebhookOutcome.Busy),
            _ => new(fails ? WebhookOutcome.Failed : WebhookOutcome.Handled),
        };
        var call = post.Read(Post.Letter("1"), Post.Letter("2"), Post.Letter("3"), Post.Letter("4"));
        var delivery = call.DeliverAsync(Post.Token);
        post.Clock.Advance(Limit);
        await delivery;
        Assert.Equal(fails ? WebhookCallResult.HandlerFailed : WebhookCallResult.NotFinishedInTime, call.Result);
    }

    [Fact]
    public async Task An_inbox_that_fails_after_the_response_is_logged()
    {
        post.Options.ResponseTimeout = Limit;
        var outcome = new TaskCompletionSource<WebhookOutcome>();
        post.Inbox.Deliver = _ => new(outcome.Task);
        var call = post.Read(Post.Letter("1"));
        var delivery = call.DeliverAsync(Post.Token);
        post.Clock.Advance(Limit);
        await delivery;
        outcome.SetException(new IOException("no engine"));
        Assert.Equal([(LogLevel.Information, 226), (LogLevel.Error, 232)], post.Lines);
        Assert.Contains("no engine", post.Text(232), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_inbox_that_times_out_has_failed_and_the_call_has_not(bool later)
    {
        post.Options.ResponseTimeout = Limit;
        post.Inbox.Deliver = async _ =>
        {
            if (later)
                await Task.Yield();
            throw new TimeoutException("no engine");
        };
        var call = post.Read(Post.Letter("1"));
        await call.DeliverAsync(Post.Token);
        Assert.Equal(WebhookCallResult.Rejected, call.Result);
        Assert.Equal([(LogLevel.Error, 232)], post.Lines);
    }

    [Fact]
    public async Task A_sender_that_disconnects_ends_the_wait_and_is_noted()
    {
        using var gone = new CancellationTokenSource();
        post.Inbox.Deliver = _ => new(new TaskCompletionSource<WebhookOutcome>().Task);
        var call = post.Read(Post.Letter("1"));
        var delivery = call.DeliverAsync(gone.Token);
        Assert.False(delivery.IsCompleted);
        await gone.CancelAsync();
        await delivery;
        Assert.Equal(WebhookCallResult.NotFinishedInTime, call.Result);
        Assert.Equal([(LogLevel.Debug, 227)], post.Lines);
    }
}
