using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Receiving;

/// <summary>What decides a call before its events are delivered: the method, the key, the body.</summary>
public sealed class CallReadingTests
{
    private readonly Post post = new();

    [Theory]
    [InlineData("POST", null)]
    [InlineData("HEAD", WebhookCallResult.Probe)]
    [InlineData("GET", WebhookCallResult.Probe)]
    [InlineData("PUT", WebhookCallResult.MethodNotAllowed)]
    [InlineData("post", WebhookCallResult.MethodNotAllowed)]
    public void Only_a_POST_needs_its_body(string method, WebhookCallResult? result)
    {
        var call = post.Receive(method);
        Assert.Equal((result, result is null), (call.Result, call.NeedsBody));
        Assert.False(call.NeedsAcknowledgement);
    }

    [Theory]
    [InlineData(WebhookVerificationResult.NoSecret, WebhookCallResult.NoSecret, 222)]
    [InlineData(WebhookVerificationResult.MissingKey, WebhookCallResult.MissingOrWrongKey, 220)]
    [InlineData(WebhookVerificationResult.WrongKey, WebhookCallResult.MissingOrWrongKey, 220)]
    [InlineData(WebhookVerificationResult.Expired, WebhookCallResult.MissingOrWrongKey, 220)]
    [InlineData(WebhookVerificationResult.KeyOfAnotherApp, WebhookCallResult.KeyOfAnotherApp, 221)]
    public void A_call_that_is_not_verified_is_warned_of_before_and_after_its_body(
        WebhookVerificationResult verification,
        WebhookCallResult result,
        int id)
    {
        post.Protocol.OnRead = _ => WebhookContent.Rejected(verification, new WebhookIdentity("app-1", "hook-1"));
        var late = post.Receive();
        Assert.False(late.Read(Post.Body("{}")));
        Assert.Equal(result, late.Result);
        post.Protocol.Verification = verification;
        var early = post.Receive();
        Assert.Equal((result, false), (early.Result, early.NeedsBody));
        Assert.Equal([(LogLevel.Warning, id), (LogLevel.Warning, id)], post.Lines);
        Assert.Contains(
            id switch { 222 => "Set the secret in the options", 221 => "app app-1/hook-1", _ => verification.ToString() },
            post.Logs.Lines[0].Text,
            StringComparison.Ordinal);
        Assert.Empty(post.Inbox.Delivered);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, WebhookCallResult.BodyTooLarge)]
    public void A_body_may_have_as_many_bytes_as_the_limit(int more, WebhookCallResult? result)
    {
        post.Options.MaxBodyBytes = 2_000;
        var body = new string(' ', 2_000 + more);
        var call = post.Receive();
        Assert.Equal(2_000, call.MaxBodyBytes);
        Assert.Equal(result is null, call.Read(Post.Body(body)));
        Assert.Equal(result, call.Result);
        if (result is not null)
        {
            Assert.Contains(
                $"larger than 2000 bytes. The 2001 that were read have the SHA-256 {Hash(body)}",
                post.Text(224),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("0", true)]
    [InlineData("17", false)]
    public void An_empty_body_whose_length_is_not_zero_was_read_before(string? contentLength, bool isRead)
    {
        var call = post.Receive(contentLength: contentLength);
        Assert.Equal(isRead, call.Read(default));
        Assert.Equal(isRead ? (WebhookCallResult?)null : WebhookCallResult.BodyIncomplete, call.Result);
        Assert.Equal(isRead ? [] : ((LogLevel, int)[])[(LogLevel.Error, 236)], post.Lines);
    }

    [Fact]
    public void A_body_with_a_length_that_is_there_is_read()
    {
        Assert.True(post.Receive(contentLength: "2").Read(Post.Body("{}")));
        Assert.Empty(post.Lines);
    }

    [Fact]
    public void A_body_in_several_segments_is_read_whole()
    {
        byte[]? read = null;
        post.Protocol.OnRead = body =>
        {
            read = body;
            return WebhookContent.Of(Post.Letter("1"), WebhookIdentity.None);
        };
        var first = new Segment("""{"a":"""u8.ToArray(), before: null, 0);
        var last = new Segment("1}"u8.ToArray(), first, 5);
        var call = post.Receive();
        Assert.True(call.Read(new ReadOnlySequence<byte>(first, 0, last, 2)));
        Assert.Equal("""{"a":1}""", Encoding.UTF8.GetString(read!));
    }

    [Fact]
    public void An_incomplete_body_is_no_warning_since_the_sender_has_gone()
    {
        var call = post.Receive();
        call.RejectIncompleteBody();
        Assert.Equal((WebhookCallResult.BodyIncomplete, 503), (call.Result, call.StatusCode));
        Assert.Equal([(LogLevel.Debug, 225)], post.Lines);
    }

    [Fact]
    public void A_body_that_is_no_event_is_warned_of_with_its_reason_its_length_and_its_hash()
    {
        post.Protocol.OnRead = _ => throw new SmoochWebhookFormatException("The body is a postcard.");
        var call = post.Receive();
        Assert.False(call.Read(Post.Body("Dear Ann")));
        Assert.Equal(WebhookCallResult.NotAnEvent, call.Result);
        Assert.Contains(
            $"for letters was rejected with 400. The body is a postcard. It has 8 bytes with the SHA-256 {Hash("Dear Ann")}.",
            post.Text(223),
            StringComparison.Ordinal);
        Assert.Equal([(LogLevel.Warning, 223)], post.Lines);
    }

    [Fact]
    public void A_body_with_more_elements_than_allowed_is_not_parsed()
    {
        post.Options.MaxListElements = 3;
        post.Protocol.OnRead = _ => throw new InvalidOperationException("Parsed.");
        var call = post.Receive();
        Assert.False(call.Read(Post.Body("[1,2,3,4]")));
        Assert.Equal(WebhookCallResult.NotAnEvent, call.Result);
        Assert.Contains("Its lists have more than 3 elements.", post.Text(223), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_result_there_is_no_status()
    {
        var call = post.Receive();
        Assert.Throws<InvalidOperationException>(() => call.StatusCode);
        Assert.True(call.Read(Post.Body("{}")));
        Assert.False(call.NeedsBody);
        Assert.Throws<InvalidOperationException>(() => call.StatusCode);
    }

    [Theory]
    [InlineData(false, WebhookCallResult.Handled)]
    [InlineData(true, WebhookCallResult.OtherApi)]
    public void A_body_without_events_is_decided(bool isOtherApi, WebhookCallResult result)
    {
        post.Protocol.OnRead = _ =>
        {
            var content = WebhookContent.Of([], WebhookIdentity.None);
            return isOtherApi ? content.FromOtherApi("Parcels") : content;
        };
        var call = post.Receive();
        Assert.False(call.Read(Post.Body("{}")));
        Assert.Equal((result, 200, false), (call.Result, call.StatusCode, call.NeedsAcknowledgement));
        Assert.Equal(isOtherApi ? [228, 234] : (int[])[234], post.Lines.Select(line => line.Id));
        Assert.Equal(isOtherApi, post.Lines.Contains((LogLevel.Warning, 228)));
        if (isOtherApi)
            Assert.Contains("has a payload of Parcels.", post.Text(228), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_event_is_delivered_with_its_own_part_of_the_body_and_the_mode_of_the_options()
    {
        var identity = new WebhookIdentity("app-1");
        post.Options.AcknowledgeMode = AcknowledgeMode.OnEnqueue;
        post.Protocol.OnRead = _ => WebhookContent.Of([new(Post.Letter("1"), 1, 2), new(Post.Letter("2"), 4, 3)], identity);
        var call = post.Receive();
        Assert.True(call.Read(Post.Body("[11,222]")));
        await call.DeliverAsync(Post.Token);
        Assert.Equal(["11", "222"], post.Inbox.Envelopes.Select(envelope => Encoding.UTF8.GetString(envelope.Body.Span)));
        Assert.Equal([2, 3], post.Inbox.Envelopes.Select(envelope => envelope.Size));
        Assert.All(
            post.Inbox.Envelopes,
            envelope => Assert.Equal(
                ("letters", identity, AcknowledgeMode.OnEnqueue),
                (envelope.Protocol, envelope.Identity, envelope.AcknowledgeMode)));
    }

    [Fact]
    public void A_null_request_is_rejected() =>
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => post.Receiver.Receive(null!)).ParamName);

    private static string Hash(string body) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? before, long start)
        {
            Memory = bytes;
            RunningIndex = start;
            if (before is not null)
                before.Next = this;
        }
    }
}
