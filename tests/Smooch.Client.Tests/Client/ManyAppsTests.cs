using System.Collections.Concurrent;
using System.Net;

namespace Smooch.Client.Tests;

public sealed class ManyAppsTests
{
    private const int Apps = 10_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_apps_share_one_pool_of_connections_and_keep_their_credentials_apart()
    {
        var wrong = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var app = context.Request.Path.Value!.Split('/')[3];
            if (context.Request.Headers.Authorization != $"Bearer jwt.of.{app}")
                Interlocked.Increment(ref wrong);
            await LoopbackServer.WriteAsync(context, $$$"""{"appUser":{"_id":"{{{app}}}"}}""");
        });
        var asked = new ConcurrentDictionary<string, int>();
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = server.Address,
            CredentialResolver = (appId, _) =>
            {
                asked.AddOrUpdate(appId, 1, (_, n) => n + 1);
                return new(SmoochCredential.Jwt($"jwt.of.{appId}"));
            },
        });

        await Parallel.ForEachAsync(Enumerable.Range(0, 2 * Apps),
        new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation }, async (n, token) =>
        {
            var app = $"app{n % Apps}";
            Assert.Equal(app, (await smooch.ForApp(app).AppUsers.GetAsync("mira", token)).Id);
        });

        Assert.Equal(0, wrong);
        Assert.Equal(Apps, asked.Count);
        Assert.All(asked.Values, times => Assert.Equal(1, times));
        Assert.InRange(server.Connections, 1, 32);
    }

    [Fact]
    public void Ten_thousand_apps_take_at_most_1200_bytes_each_with_their_credentials()
    {
        using var smooch = TestClient.Over(new RecordingHandler());
        var kept = new SmoochClient[Apps];
        Create(kept.AsSpan(0, 10));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Create(kept);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / kept.Length;
        Assert.InRange(each, 1, 1200);

        void Create(Span<SmoochClient> clients)
        {
            foreach (ref var client in clients)
            {
                client = smooch.ForApp("5c0fbb112233445566778899", SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret));
                _ = client.AppUsers;
            }
        }
    }

    [Fact]
    public async Task A_resolver_is_called_again_when_its_result_is_old_or_rejected()
    {
        var clock = new TestClock();
        var asked = 0;
        var status = HttpStatusCode.OK;
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"webhooks":[]}""", status));
        using var smooch = Resolving(handler, (_, _) => new(SmoochCredential.Jwt($"jwt.{++asked}")), options =>
        {
            options.TimeProvider = clock;
            options.CredentialLifetime = TimeSpan.FromMinutes(1);
        });
        var app = smooch.ForApp("a1");

        await app.Webhooks.ListAsync(Cancellation);
        await smooch.ForApp("a1").Webhooks.ListAsync(Cancellation);
        Assert.Equal(1, asked);

        clock.Advance(TimeSpan.FromMinutes(1));
        await app.Webhooks.ListAsync(Cancellation);
        Assert.Equal(2, asked);

        status = HttpStatusCode.Unauthorized;
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => app.Webhooks.ListAsync(Cancellation));
        status = HttpStatusCode.OK;
        await app.Webhooks.ListAsync(Cancellation);
        Assert.Equal(3, asked);
        Assert.Equal("Bearer jwt.3", handler.Requests[^1]["Authorization"]);
    }

    [Fact]
    public async Task Concurrent_calls_resolve_a_credential_once_and_share_its_JWT()
    {
        var asked = 0;
        var response = new TaskCompletionSource<SmoochCredential>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = new RecordingHandler("""{"webhooks":[]}""");
        using var smooch = Resolving(handler, (_, _) =>
        {
            Interlocked.Increment(ref asked);
            return new(response.Task);
        });

        var calls = Enumerable.Range(0, 20).Select(_ => smooch.ForApp("a1").Webhooks.ListAsync(Cancellation)).ToList();
        response.SetResult(SmoochCredential.SigningKey(TestClient.KeyId, TestClient.Secret));
        await Task.WhenAll(calls);

        Assert.Equal(1, asked);
        Assert.Single(handler.Requests.Select(request => request["Authorization"]).Distinct());
    }

    [Fact]
    public async Task A_resolver_that_fails_fails_the_call_and_is_asked_again()
    {
        var asked = 0;
        using var handler = new RecordingHandler("""{"webhooks":[]}""");
        using var smooch = Resolving(
            handler,
            (appId, _) => ++asked == 1 ? throw new KeyNotFoundException("No such tenant.") : new(SmoochCredential.Jwt("jwt.2")));

        await Assert.ThrowsAsync<KeyNotFoundException>(() => smooch.ForApp("a1").Webhooks.ListAsync(Cancellation));
        Assert.Empty(handler.Requests);
        await smooch.ForApp("a1").Webhooks.ListAsync(Cancellation);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_credential_that_does_not_fit_is_rejected_before_anything_is_sent()
    {
        using var handler = new RecordingHandler();
        using var smooch = Resolving(handler, (_, _) => new(SmoochCredential.AppToken("a1b2c3")));

        var rejected = await Assert.ThrowsAsync<InvalidOperationException>(() => smooch.ForApp("a1").Webhooks.ListAsync(Cancellation));

        Assert.Contains("v1 only", rejected.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task With_a_resolver_alone_a_call_must_name_its_app()
    {
        using var handler = new RecordingHandler();
        using var smooch = Resolving(handler, (_, _) => new(SmoochCredential.Jwt("jwt")));

        var rejected = await Assert.ThrowsAsync<InvalidOperationException>(() => smooch.Webhooks.ListAsync(Cancellation));

        Assert.Contains("ForApp", rejected.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task With_a_resolver_alone_there_is_no_credential_for_the_account()
    {
        using var handler = new RecordingHandler("""{"deployments":[]}""");
        using var smooch = Resolving(handler, (_, _) => throw new InvalidOperationException("No call should ask."));
        var rejected = await Assert.ThrowsAsync<InvalidOperationException>(() => smooch.Deployments.ListAsync(Cancellation));
        Assert.Contains("set Credential in the options in addition to CredentialResolver", rejected.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);

        using var both = Resolving(
            handler,
            (_, _) => throw new InvalidOperationException("No call should ask."),
            options => options.Credential = SmoochCredential.Jwt("jwt.account"));
        await both.Deployments.ListAsync(Cancellation);
        Assert.Equal("Bearer jwt.account", handler.Request["Authorization"]);
    }

    [Fact]
    public async Task A_credential_given_for_an_app_is_not_asked_for()
    {
        using var handler = new RecordingHandler("""{"webhooks":[]}""");
        using var smooch = Resolving(handler, (_, _) => throw new InvalidOperationException("No call should ask."));

        await smooch.ForApp("a1", SmoochCredential.Jwt("jwt.own")).Webhooks.ListAsync(Cancellation);

        Assert.Equal("Bearer jwt.own", handler.Request["Authorization"]);
    }

    [Fact]
    public async Task The_results_of_a_resolver_are_kept_for_a_bounded_number_of_apps()
    {
        var cache = new CredentialCache(
            (_, _) => new(SmoochCredential.Jwt("jwt")),
            static _ => null,
            TimeSpan.FromMinutes(10),
            TimeProvider.System);
        for (var app = 0; app < (2 * CredentialCache.Capacity) + 5; app++)
            await cache.GetAsync($"app{app}", Cancellation);
        Assert.InRange(cache.Count, 1, CredentialCache.Capacity);
    }

    private static SmoochClient Resolving(
        RecordingHandler handler,
        SmoochCredentialResolver resolver,
        Action<SmoochClientOptions>? configure = null)
    {
        var options = new SmoochClientOptions { CredentialResolver = resolver, Retry = { MaxRetries = 0 } };
        configure?.Invoke(options);
        return new SmoochClient(options, handler);
    }
}
