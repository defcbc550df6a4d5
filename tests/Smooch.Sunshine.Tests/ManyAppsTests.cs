namespace Smooch.Sunshine.Tests;

public sealed class ManyAppsTests
{
    private const int Apps = 10_000;

    [Fact]
    public void Ten_thousand_apps_take_at_most_1200_bytes_each_with_their_credentials()
    {
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", Credential = SmoochCredential.Jwt("jwt.of.the.account") });
        var kept = new SunshineClient[Apps];
        Create(kept.AsSpan(0, 10));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Create(kept);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / kept.Length;
        Assert.InRange(each, 1, 1200);

        void Create(Span<SunshineClient> clients)
        {
            foreach (ref var client in clients)
            {
                client = sunshine.ForApp(
                    "5c0fbb112233445566778899",
                    SmoochCredential.Basic("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"));
                _ = client.Conversations;
            }
        }
    }

    [Fact]
    public async Task Ten_thousand_apps_share_one_pool_of_connections_and_keep_their_credentials_apart()
    {
        var wrong = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var app = context.Request.Path.Value!.Split('/')[3];
            if (context.Request.Headers.Authorization != $"Bearer jwt.of.{app}")
                Interlocked.Increment(ref wrong);
            await LoopbackServer.WriteAsync(context, $$$"""{"user":{"id":"{{{app}}}"}}""");
        });
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { BaseAddress = server.Address, Credential = SmoochCredential.Jwt("jwt.of.the.account") });

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, Apps), parallel, async (n, token) =>
        {
            var app = sunshine.ForApp($"app{n}", SmoochCredential.Jwt($"jwt.of.app{n}"));
            Assert.Equal($"app{n}", (await app.Users.GetAsync("mira", cancellationToken: token)).Id);
        });

        Assert.Equal(0, wrong);
        Assert.InRange(server.Connections, 1, 32);
    }
}
