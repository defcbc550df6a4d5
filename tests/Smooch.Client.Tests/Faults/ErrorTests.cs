using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Smooch.Client.Tests.Faults;

public sealed class ErrorTests
{
    private const string UserId = "canary-user@example.org";
    private const string Text = "canary-text";
    private const string Secret = "canary-secret-of-24-char";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int, Type, Type> Statuses() => new()
    {
        // The status, the exception of a call that can be retried, and of one that sends.
        { 302, typeof(SmoochApiException), typeof(SmoochApiException) },
        { 400, typeof(SmoochApiException), typeof(SmoochApiException) },
        { 401, typeof(SmoochAuthenticationException), typeof(SmoochAuthenticationException) },
        { 402, typeof(SmoochApiException), typeof(SmoochApiException) },
        { 403, typeof(SmoochPermissionException), typeof(SmoochPermissionException) },
        { 404, typeof(SmoochNotFoundException), typeof(SmoochNotFoundException) },
        { 408, typeof(SmoochApiException), typeof(SmoochOutcomeUnknownException) },
        { 409, typeof(SmoochConflictException), typeof(SmoochConflictException) },
        { 413, typeof(SmoochApiException), typeof(SmoochApiException) },
        { 423, typeof(SmoochApiException), typeof(SmoochApiException) },
        { 429, typeof(SmoochRateLimitException), typeof(SmoochRateLimitException) },
        { 500, typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException) },
        { 502, typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException) },
        { 503, typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException) },
        { 504, typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException) },
    };

    public static TheoryData<string, string?, string?> Bodies() => new()
    {
        { """{"error":{"code":"bad_request","description":"canary-text is no role"}}""", "bad_request", "canary-text is no role" },
        { """{"errors":[{"code":"bad_request","title":"canary-text is no role"}]}""", "bad_request", "canary-text is no role" },
        { """{"error":{"code":"canary-text with blanks","message":"m"}}""", null, "m" },
        { """{"error":"canary-text"}""", null, null },
        { """{"error":{"code":""", null, null },
        { "<html><body>canary-text</body></html>", null, null },
        { "[]", null, null },
        { "null", null, null },
        { "", null, null },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Each_status_is_the_documented_exception(int status, Type read, Type send)
    {
        using var smooch = Client(async (request, token) =>
        {
            // A body that was never requested leaves no doubt: a server has read it before it responds.
            await (request.Content?.CopyToAsync(Stream.Null, token) ?? Task.CompletedTask);
            return Response(status, "{}");
        });

        var ofRead = await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        var ofSend = await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.AppUsers.SendMessageAsync(UserId, Text, Cancellation));

        Assert.IsType(read, ofRead);
        Assert.IsType(send, ofSend);
        var error = Assert.IsAssignableFrom<SmoochApiException>(ofSend as SmoochApiException ?? ofSend.InnerException);
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal("/appusers/{userId}/messages", error.Route);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task No_body_masks_the_status_and_none_is_printed(string body, string? code, string? description)
    {
        using var smooch = Client((_, _) => Task.FromResult(Response(403, body)));

        var error = await Assert.ThrowsAsync<SmoochPermissionException>(() => smooch.AppUsers.SendMessageAsync(UserId, Text, Cancellation));

        Assert.Equal(code, error.Code);
        Assert.Equal(description, error.Description);
        Assert.Equal(body, error.ResponseBody);
        Assert.Contains("app token, appUser, app, account, integration", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>canary-text</html>")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"appUser":{"_id":"1","userId":"canary-text""")]
    public async Task A_success_that_cannot_be_read_throws_and_quotes_nothing(string body)
    {
        using var smooch = Client((_, _) => Task.FromResult(Response(200, body)));

        var read = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        var send = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, Text, Cancellation));

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.IsType<SmoochApiException>(send.InnerException);
        Assert.DoesNotContain("canary", read.ToString() + send, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_reports_the_delay_in_seconds_or_until_a_date()
    {
        var now = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);
        RetryConditionHeaderValue? wait = null;
        using var smooch = Client((_, _) =>
        {
            var response = Response(429, "");
            response.Headers.RetryAfter = wait;
            response.Headers.Date = now;
            return Task.FromResult(response);
        });

        Assert.Null((await LimitedAsync()).RetryAfter);
        wait = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        Assert.Equal(TimeSpan.FromSeconds(7), (await LimitedAsync()).RetryAfter);
        wait = new RetryConditionHeaderValue(now.AddSeconds(9));
        Assert.Equal(TimeSpan.FromSeconds(9), (await LimitedAsync()).RetryAfter);
        wait = new RetryConditionHeaderValue(now.AddSeconds(-9));
        Assert.Equal(TimeSpan.Zero, (await LimitedAsync()).RetryAfter);

        Task<SmoochRateLimitException> LimitedAsync() =>
            Assert.ThrowsAsync<SmoochRateLimitException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_connection_leaves_an_unknown_outcome_only_when_a_part_of_the_body_was_sent(bool sent)
    {
        using var smooch = Client(async (request, token) =>
        {
            if (sent && request.Content is { } content)
                await content.CopyToAsync(Stream.Null, token);
            throw new HttpRequestException("canary-free");
        });

        Assert.IsType<SmoochConnectionException>(await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation)));
        Assert.IsType(
            sent ? typeof(SmoochOutcomeUnknownException) : typeof(SmoochConnectionException),
            await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, Text, Cancellation)));
        Assert.IsType<SmoochConnectionException>(
            await Record.ExceptionAsync(() => smooch.AppUsers.UpdateAsync(UserId, new AppUserUpdate { GivenName = "Mira" }, Cancellation)));
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_the_status()
    {
        using var smooch = Client((_, _) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StreamContent(new BreakingStream()) }));

        var error = await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal("{\"error\":", error.ResponseBody);
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public async Task A_cancelled_token_surfaces_as_cancellation_with_that_token()
    {
        using var stop = new CancellationTokenSource();
        using var smooch = Client(async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return Response(200, "{}");
        });

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, Text, stop.Token));

        Assert.Equal(stop.Token, error.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_a_timeout_inside_ours()
    {
        var clock = new TestClock();
        using var smooch = Client(
            async (request, token) =>
            {
                await (request.Content?.CopyToAsync(Stream.Null, token) ?? Task.CompletedTask);
                await Task.Delay(Timeout.Infinite, token);
                return Response(200, "{}");
            },
            options => (options.TimeProvider, options.Timeout) = (clock, TimeSpan.FromSeconds(30)));

        var read = smooch.AppUsers.GetAsync(UserId, Cancellation);
        var send = smooch.AppUsers.SendMessageAsync(UserId, Text, Cancellation);
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(read.IsCompleted || send.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<SmoochConnectionException>(() => read)).InnerException);
        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => send);
        Assert.IsType<TimeoutException>(Assert.IsType<SmoochConnectionException>(unknown.InnerException).InnerException);
    }

    private static SmoochClient Client(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response,
        Action<SmoochClientOptions>? configure = null)
    {
        var options = new SmoochClientOptions { Credential = SmoochCredential.SigningKey("app_1", Secret), Retry = { MaxRetries = 0 } };
        configure?.Invoke(options);
        return new SmoochClient(options, new Responding(response), disposeHandler: true);
    }

    private static HttpResponseMessage Response(int status, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private sealed class Responding(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            response(request, cancellationToken);
    }

    /// <summary>Gives the start of a body, then breaks.</summary>
    private sealed class BreakingStream : MemoryStream
    {
        private int reads;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (reads++ > 0)
                throw new IOException("The connection broke.");
            return ValueTask.FromResult(Encoding.UTF8.GetBytes("{\"error\":", buffer.Span));
        }
    }
}
