using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Scale.Tests;

/// <summary>The contract of a de-duplication store, kept by the one in Redis.</summary>
public sealed class RedisDeduplicationStoreTests : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    private readonly LocalRedis redis = LocalRedis.Start();
    private readonly ServiceProvider services;
    private readonly IWebhookDeduplicationStore store;

    public RedisDeduplicationStoreTests()
    {
        services = Services();
        store = services.GetRequiredService<IWebhookDeduplicationStore>();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claim_is_acquired_by_one_owner()
    {
        Assert.Equal(WebhookClaim.Acquired, await ClaimAsync("a"));
        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("b"));
        Assert.Equal(WebhookClaim.Acquired, await store.ClaimAsync("event", "another handler", "b", Lease, Cancellation));
    }

    [Fact]
    public async Task Completed_claim_is_remembered()
    {
        await ClaimAsync("a");
        Assert.True(await CompleteAsync("a"));
        Assert.Equal(WebhookClaim.Completed, await ClaimAsync("b"));
    }

    [Fact]
    public async Task Released_claim_can_be_acquired_again()
    {
        await ClaimAsync("a");
        await store.ReleaseAsync("event", "handler", "a", Cancellation);
        Assert.Equal(WebhookClaim.Acquired, await ClaimAsync("b"));
    }

    [Fact]
    public async Task Late_report_of_a_dead_owner_changes_nothing()
    {
        await ClaimAsync("dead", TimeSpan.FromMilliseconds(20));
        await AcquireAsync("alive");

        Assert.False(await CompleteAsync("dead"));
        await store.ReleaseAsync("event", "handler", "dead", Cancellation);

        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("third"));
        Assert.True(await CompleteAsync("alive"));
    }

    [Fact]
    public async Task Forgotten_success_can_be_claimed_again_and_a_running_claim_stays()
    {
        await ClaimAsync("a");
        await store.ForgetAsync("event", "handler", Cancellation);
        Assert.Equal(WebhookClaim.InProgress, await ClaimAsync("b"));

        await CompleteAsync("a");
        await store.ForgetAsync("event", "handler", Cancellation);
        Assert.Equal(WebhookClaim.Acquired, await ClaimAsync("b"));
    }

    [Fact]
    public async Task Two_instances_share_what_is_remembered()
    {
        await using var other = Services();
        await ClaimAsync("a");
        await CompleteAsync("a");
        Assert.Equal(
            WebhookClaim.Completed,
            await other.GetRequiredService<IWebhookDeduplicationStore>().ClaimAsync("event", "handler", "b", Lease, Cancellation));
    }

    [Fact]
    public async Task Claim_is_unavailable_while_Redis_is_down_and_works_again_afterwards()
    {
        await store.ClaimAsync("before", "handler", "a", Lease, Cancellation);
        redis.Stop();
        Assert.Equal(WebhookClaim.Unavailable, await ClaimAsync("a"));
        redis.Resume();
        await AcquireAsync("a");
    }

    [Fact]
    public async Task Success_is_recorded_when_Redis_comes_back()
    {
        await ClaimAsync("a");
        redis.Stop();
        var completing = CompleteAsync("a").AsTask();
        Assert.Equal(WebhookClaim.Unavailable, await ClaimAsync("b"));
        redis.Resume();
        // The server of this test keeps nothing over a restart, so the claim is gone: that is reported, and the call returns.
        Assert.False(await completing.WaitAsync(TimeSpan.FromMinutes(1), Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("localhost,noSuchOption=1")]
    public void Connection_string_is_checked_at_registration(string connectionString) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new ServiceCollection().AddSmoochWebhooks(o => o.AddSecret("s")).UseRedis(connectionString));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        redis.Dispose();
    }

    private ServiceProvider Services()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSmoochWebhooks(o => o.AddSecret("s")).UseRedis(redis.ConnectionString);
        return collection.BuildServiceProvider();
    }

    private ValueTask<WebhookClaim> ClaimAsync(string owner, TimeSpan? lease = null) =>
        store.ClaimAsync("event", "handler", owner, lease ?? Lease, Cancellation);

    private ValueTask<bool> CompleteAsync(string owner) => store.CompleteAsync("event", "handler", owner, Cancellation);

    /// <summary>Claims until it is acquired: a lease ends, or a connection is restored.</summary>
    private async Task AcquireAsync(string owner)
    {
        while (await ClaimAsync(owner) != WebhookClaim.Acquired)
            Cancellation.ThrowIfCancellationRequested();
    }
}
