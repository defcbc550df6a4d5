using System.Net;

namespace Smooch.Client.Tests.OAuth;

/// <summary>What goes wrong with OAuth, and that no secret is revealed when it does.</summary>
public sealed class OAuthFailureTests
{
    private const string Code = "canary-code";
    private const string AccessToken = "canary-access-token";
    private const string ClientSecret = "canary-client-secret";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, typeof(SmoochApiException), typeof(SmoochApiException))]
    [InlineData(HttpStatusCode.Unauthorized, typeof(SmoochAuthenticationException), typeof(SmoochAuthenticationException))]
    [InlineData(HttpStatusCode.Forbidden, typeof(SmoochPermissionException), typeof(SmoochPermissionException))]
    [InlineData(HttpStatusCode.Found, typeof(SmoochApiException), typeof(SmoochApiException))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(SmoochRateLimitException), typeof(SmoochRateLimitException))]
    [InlineData(HttpStatusCode.BadGateway, typeof(SmoochOutcomeUnknownException), typeof(SmoochServerException))]
    public async Task A_rejection_is_the_documented_exception_and_contains_no_secret(HttpStatusCode status, Type exchange, Type revoke)
    {
        using var handler = new RecordingHandler(request => RecordingHandler.Json(
            $$"""{"error":{"code":"no","description":"{{request.Body}} {{request["Authorization"]}}" } }""",
            status));
        using var oauth = Client(handler);
        CheckSilent(exchange, await Record.ExceptionAsync(() => oauth.ExchangeCodeAsync(Code, Token)));
        CheckSilent(revoke, await Record.ExceptionAsync(() => oauth.RevokeAsync(AccessToken, Token)));
        Assert.All(
            handler.Requests,
            request => Assert.StartsWith("https://smooch.example/", request.Url.AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rejected_revocation_reports_the_accepted_credentials()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", HttpStatusCode.Unauthorized));
        using var oauth = Client(handler);
        var rejected = await Assert.ThrowsAsync<SmoochAuthenticationException>(() => oauth.RevokeAsync(AccessToken, Token));
        Assert.EndsWith("It accepts: integration.", rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{"access_token":"","token_type":"Bearer"}""")]
    [InlineData("""{"access_token":null}""")]
    public async Task A_success_without_an_access_token_may_have_used_the_code_up(string response)
    {
        using var handler = new RecordingHandler(response);
        using var oauth = Client(handler);
        CheckSilent(typeof(SmoochOutcomeUnknownException), await Record.ExceptionAsync(() => oauth.ExchangeCodeAsync(Code, Token)));
        _ = handler.Request;
    }

    [Fact]
    public async Task A_connection_that_is_lost_may_have_used_the_code_up()
    {
        using var handler = new RecordingHandler(_ => throw new HttpRequestException("lost"));
        using var oauth = Client(handler);
        Assert.IsType<SmoochOutcomeUnknownException>(await Record.ExceptionAsync(() => oauth.ExchangeCodeAsync(Code, Token)));
        Assert.IsType<SmoochConnectionException>(await Record.ExceptionAsync(() => oauth.RevokeAsync(AccessToken, Token)));
    }

    [Fact]
    public async Task A_code_is_not_used_up_when_nothing_was_sent()
    {
        // A connection that fails never requests the body.
        using var oauth = new SmoochOAuthClient(Options(), new Rejecting());
        Assert.IsType<SmoochConnectionException>(await Record.ExceptionAsync(() => oauth.ExchangeCodeAsync(Code, Token)));
    }

    [Fact]
    public async Task A_revocation_is_retried_and_an_exchange_is_not()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", HttpStatusCode.BadGateway));
        var options = Options();
        options.Retry = new SmoochRetryOptions { MaxRetries = 2, Delay = TimeSpan.Zero };
        using var oauth = new SmoochOAuthClient(options, handler);
        options.Retry.MaxRetries = 7;

        await Assert.ThrowsAsync<SmoochServerException>(() => oauth.RevokeAsync(AccessToken, Token));
        Assert.Equal(3, handler.Requests.Count);
        Assert.All(handler.Requests, request => Assert.Equal("Bearer " + AccessToken, request["Authorization"]));
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => oauth.ExchangeCodeAsync(Code, Token));
        Assert.Equal(4, handler.Requests.Count);
    }

    [Fact]
    public async Task A_code_waits_until_the_service_is_ready()
    {
        using var handler = RecordingHandler.InOrder(
            RecordingHandler.Json("{}", HttpStatusCode.TooManyRequests),
            RecordingHandler.Json("""{"access_token":"oat_1","token_type":"Bearer"}"""));
        var options = Options();
        options.Retry = new SmoochRetryOptions { Delay = TimeSpan.Zero };
        using var oauth = new SmoochOAuthClient(options, handler);

        Assert.False((await oauth.ExchangeCodeAsync(Code, Token)).AccessToken.IsEmpty);
        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(handler.Requests[0].Body, handler.Requests[1].Body);
    }

    [Fact]
    public async Task Logs_contain_no_secret()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", HttpStatusCode.BadGateway));
        using var logs = new LogCollector();
        var options = Options();
        options.Retry = new SmoochRetryOptions { MaxRetries = 1, Delay = TimeSpan.Zero };
        options.LoggerFactory = logs;
        using var oauth = new SmoochOAuthClient(options, handler);
        await Assert.ThrowsAsync<SmoochServerException>(() => oauth.RevokeAsync(AccessToken, Token));
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => oauth.ExchangeCodeAsync(Code, Token));
        Assert.NotEmpty(logs.Entries);
        Assert.All(logs.Entries, entry => Assert.DoesNotContain("canary", entry.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_call_sends_nothing()
    {
        using var handler = new RecordingHandler();
        using var oauth = Client(handler);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        foreach (var call in OAuthCall.All)
        {
            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.Send(oauth, "x", stop.Token));
            Assert.Equal(stop.Token, cancelled.CancellationToken);
        }

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_by_handlers_of_the_platform()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        foreach (var handler in (HttpMessageHandler[])[new SocketsHttpHandler(), new HttpClientHandler()])
        {
            using var oauth = new SmoochOAuthClient(OAuthCall.Options(server.Address), handler, disposeHandler: true);
            var rejected = await Assert.ThrowsAsync<SmoochApiException>(() => oauth.ExchangeCodeAsync(Code, Token));
            Assert.Equal(HttpStatusCode.Redirect, rejected.StatusCode);
        }

        Assert.Equal(["/oauth/token", "/oauth/token"], server.Requests.Select(request => request.Target));
    }

    private static SmoochOAuthClient Client(HttpMessageHandler handler) => new(Options(), handler);

    private static SmoochOAuthOptions Options() => new()
    {
        ClientId = "parcels",
        ClientSecret = new SmoochSecret(ClientSecret),
        BaseAddress = TestClient.Address,
        Retry = new SmoochRetryOptions { MaxRetries = 0 },
    };

    private static void CheckSilent(Type expected, Exception? thrown)
    {
        Assert.IsType(expected, thrown);
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    private sealed class Rejecting : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("no connection");
    }
}
