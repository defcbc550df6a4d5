using System.Net;
using Microsoft.AspNetCore.Http;

namespace Smooch.Client.Tests;

/// <summary>The client made by hand: what it owns, and what it shares with the clients of other apps.</summary>
public sealed class SmoochClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Disposing_a_client_disposes_its_handler_only_on_request(bool disposeHandler)
    {
        using var handler = new RecordingHandler();
        var smooch = new SmoochClient(TestCredential.OptionsFor("JWT"), handler, disposeHandler);
        smooch.Dispose();
        smooch.Dispose();
        Assert.Equal(disposeHandler, handler.IsDisposed);
    }

    [Fact]
    public async Task A_handler_outlives_the_clients_over_it()
    {
        using var handler = new RecordingHandler();
        for (var i = 0; i < 2; i++)
        {
            using var smooch = new SmoochClient(TestCredential.OptionsFor("JWT"), handler);
            await smooch.Webhooks.ListAsync(Token);
        }

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_disposed_client_throws_ObjectDisposedException()
    {
        using var handler = new RecordingHandler();
        var smooch = new SmoochClient(TestCredential.OptionsFor("JWT"), handler);
        var ofApp = smooch.ForApp("a1");
        smooch.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => smooch.Webhooks.ListAsync(Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => smooch.AppUsers.SendMessageAsync("u1", "Hello", Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ofApp.Webhooks.ListAsync(Token));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_call_in_progress_ends_when_its_client_is_disposed()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await StartSilentAsync(arrived);
        var smooch = Over(server);
        var listing = smooch.Webhooks.ListAsync(Token);
        await arrived.Task;
        smooch.Dispose();
        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => listing);
        Assert.IsType<ObjectDisposedException>(error.InnerException);
        Assert.Contains("client was disposed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_send_in_progress_has_an_unknown_outcome_when_its_client_is_disposed()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await StartSilentAsync(arrived);
        var smooch = Over(server);
        var sending = smooch.AppUsers.SendMessageAsync("u1", "Hello", Token);
        await arrived.Task;
        smooch.Dispose();
        var error = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => sending);
        Assert.IsType<ObjectDisposedException>(Assert.IsType<SmoochConnectionException>(error.InnerException).InnerException);
    }

    [Fact]
    public async Task A_send_that_waits_for_a_retry_has_a_known_outcome_when_its_client_is_disposed()
    {
        var clock = new TestClock();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "20";
            return Task.CompletedTask;
        });
        var smooch = Over(server, clock);
        var sending = smooch.AppUsers.SendMessageAsync("u1", "Hello", Token);
        await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(20), Token);
        smooch.Dispose();
        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => sending);
        Assert.IsType<ObjectDisposedException>(error.InnerException);
    }

    [Fact]
    public async Task Every_call_names_its_sender_and_asks_for_json()
    {
        using var handler = new RecordingHandler();
        using var smooch = new SmoochClient(TestCredential.OptionsFor("JWT"), handler);
        await smooch.Webhooks.ListAsync(Token);
        Assert.Equal("application/json", handler.Request["Accept"]);
        Assert.Matches("^Smooch\\.Client\\.NET/[0-9.]+$", handler.Request["User-Agent"]);
    }

    [Fact]
    public async Task A_client_by_hand_keeps_its_connection()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var smooch = Over(server);
        for (var i = 0; i < 5; i++)
        {
            await smooch.Webhooks.ListAsync(Token);
            await smooch.ForApp("a" + i).Webhooks.ListAsync(Token);
        }

        Assert.Equal(10, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task The_client_of_another_app_shares_everything_but_the_app()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(
            handler,
            SmoochApiVersion.V1,
            "a1",
            SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret),
            new Uri("https://proxy.example/p"));
        var other = smooch.ForApp("a2");
        await other.Webhooks.ListAsync(Token);
        other.Dispose();
        await smooch.Webhooks.ListAsync(Token);
        Assert.False(handler.IsDisposed);

        Assert.Equal(
            ["https://proxy.example/p/v1/apps/a2/webhooks", "https://proxy.example/p/v1/apps/a1/webhooks"],
            handler.Requests.Select(request => request.Url.AbsoluteUri));
        Assert.Single(handler.Requests.Select(request => request["Authorization"]).Distinct());
    }

    [Fact]
    public async Task The_client_of_another_app_may_have_a_credential_of_its_own()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        await smooch.ForApp("a2", SmoochCredential.Jwt("other.jwt")).ForApp("a3").Webhooks.ListAsync(Token);
        Assert.Equal("Bearer other.jwt", handler.Request["Authorization"]);
        Assert.EndsWith("/apps/a3/webhooks", handler.Request.PathAndQuery, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => smooch.ForApp("a2", TestCredential.Make("app token")));
    }

    [Fact]
    public void A_client_for_another_app_costs_a_few_objects()
    {
        using var smooch = TestClient.Over(new RecordingHandler());
        _ = smooch.ForApp("warm up");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            _ = smooch.ForApp("a1");
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1000, 1, 4096);
    }

    [Theory]
    [InlineData("signing key of an account")]
    [InlineData("basic key of an account")]
    public async Task A_credential_of_an_account_needs_an_app(string kind)
    {
        using var handler = new RecordingHandler("""{"webhooks":[]}""");
        var credential = kind.StartsWith("basic", StringComparison.Ordinal)
            ? SmoochCredential.Basic("svc_1", TestClient.Secret)
            : TestCredential.Make(kind);
        using var smooch = TestClient.Over(handler, credential: credential);
        foreach (var row in RouteRow.OfClient.Where(row => row.Has(SmoochApiVersion.V1_1) && row.Root == "P"))
        {
            var rejected = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
                await ExpectedCall.Of(row).First().Send(smooch, Ids.Plain, Token));
            Assert.Contains("set AppId in the options, or use smooch.ForApp(appId)", rejected.Message, StringComparison.Ordinal);
        }

        Assert.Empty(handler.Requests);
        await smooch.ForApp("a1").Webhooks.ListAsync(Token);
        Assert.Equal("/v1.1/apps/a1/webhooks", handler.Request.PathAndQuery);
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        using var handler = new RecordingHandler();
        var options = TestCredential.OptionsFor("JWT");
        using var smooch = new SmoochClient(options, handler);
        options.Credential = TestCredential.Make("OAuth");
        options.AppId = "changed";
        options.ApiVersion = SmoochApiVersion.V1;
        options.BaseAddress = new Uri("https://changed.example");
        options.Timeout = TimeSpan.FromTicks(1);

        await smooch.Webhooks.ListAsync(Token);
        await smooch.ForApp("a2").Webhooks.ListAsync(Token);
        Assert.Equal(
            [$"https://smooch.example/v1.1/apps/{TestClient.AppId}/webhooks", "https://smooch.example/v1.1/apps/a2/webhooks"],
            handler.Requests.Select(request => request.Url.AbsoluteUri));
        Assert.All(handler.Requests, request => Assert.Equal("Bearer " + TestCredential.ReadyJwt, request["Authorization"]));
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_and_is_in_use_is_rejected()
    {
        await using var server = await LoopbackServer.StartAsync();
        foreach (var handler in (HttpMessageHandler[])[new SocketsHttpHandler(), new HttpClientHandler()])
        {
            using var http = new HttpClient(handler);
            await http.GetStringAsync(server.Address, Token);
            var rejected = Assert.Throws<ArgumentException>(() => new SmoochClient(TestCredential.OptionsFor("JWT"), handler));
            Assert.Contains("Set AllowAutoRedirect to false before its first request", rejected.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_handler_that_does_not_follow_redirects_may_be_in_use()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        await http.GetStringAsync(server.Address, Token);
        using var smooch = TestClient.Over(handler, address: server.Address);
        await smooch.Webhooks.ListAsync(Token);
    }

    [Fact]
    public void What_is_missing_is_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => new SmoochClient(null!));
        Assert.Throws<ArgumentNullException>(() => new SmoochClient(TestCredential.OptionsFor("JWT"), null!));
        using var smooch = TestClient.Over(new RecordingHandler());
        Assert.Throws<ArgumentNullException>(() => smooch.ForApp(null!));
    }

    [Fact]
    public async Task A_cancelled_call_sends_nothing()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        foreach (var row in RouteRow.OfClient.Where(row => row.Has(SmoochApiVersion.V1_1)))
        {
            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                ExpectedCall.Of(row).First().Send(smooch, Ids.Plain, source.Token));
            Assert.Equal(source.Token, cancelled.CancellationToken);
        }

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_client_can_be_substituted()
    {
        using SmoochClient smooch = new Substitute();
        Assert.Equal("steve", (await smooch.AppUsers.GetAsync("steve", Token)).UserId);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_rejection_names_the_scopes_that_the_operation_accepts(HttpStatusCode status)
    {
        foreach (var row in RouteRow.OfClient)
        {
            using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"error":{"code":"no","description":"No."}}""", status));
            using var smooch = TestClient.Over(handler, row.Has(SmoochApiVersion.V1_1) ? SmoochApiVersion.V1_1 : SmoochApiVersion.V1);
            var rejected = await Assert.ThrowsAnyAsync<SmoochApiException>(() =>
                ExpectedCall.Of(row).First().Send(smooch, Ids.Plain, Token));
            Assert.Equal(status == HttpStatusCode.Forbidden, rejected is SmoochPermissionException);
            Assert.Equal(status == HttpStatusCode.Unauthorized, rejected is SmoochAuthenticationException);
            Assert.Contains(row.Operation, rejected.Message, StringComparison.Ordinal);
            if (row.Credentials.Length > 0)
                Assert.EndsWith($"It accepts: {row.Credentials}.", rejected.Message, StringComparison.Ordinal);
            else
                Assert.DoesNotContain("accepts", rejected.Message, StringComparison.Ordinal);
        }
    }

    private sealed class Substitute : SmoochClient
    {
        public override AppUsersClient AppUsers { get; } = new Users();

        private sealed class Users : AppUsersClient
        {
            public override Task<AppUser> GetAsync(string userId, CancellationToken cancellationToken = default) =>
                Task.FromResult(new AppUser { UserId = userId });
        }
    }

    /// <summary>A service that receives a call and never responds.</summary>
    private static Task<LoopbackServer> StartSilentAsync(TaskCompletionSource arrived) => LoopbackServer.StartAsync(context =>
    {
        arrived.TrySetResult();
        return Task.Delay(Timeout.Infinite, context.RequestAborted);
    });

    private static SmoochClient Over(LoopbackServer server, TimeProvider? clock = null)
    {
        var options = TestCredential.OptionsFor("JWT");
        options.BaseAddress = server.Address;
        options.TimeProvider = clock ?? TimeProvider.System;
        return new SmoochClient(options);
    }
}
