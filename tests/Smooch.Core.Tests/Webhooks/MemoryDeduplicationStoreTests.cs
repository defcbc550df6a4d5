namespace Smooch.Core.Tests;

public sealed class MemoryDeduplicationStoreTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    private readonly TestClock time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_success_is_remembered_for_its_event_and_its_handler()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1"));
        await store.CompleteAsync("e1", "h1", "o", Token);
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h2"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e2", "h1"));
    }

    [Fact]
    public async Task A_claim_is_held_until_it_is_released()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1");
        Assert.Equal(WebhookClaim.InProgress, await Claim(store, "e1", "h1"));
        await store.ReleaseAsync("e1", "h1", "o", Token);
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task A_success_is_forgotten_after_its_time()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Succeed(store, "e1");
        time.Advance(Hour - TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task The_oldest_successes_make_room_for_new_ones()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 100);
        for (var i = 0; i < 1_000; i++)
            await Succeed(store, "e" + i);
        Assert.Equal(100, store.Count);
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e900", "h1"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e899", "h1"));
    }

    [Fact]
    public async Task What_is_released_after_its_success_leaves_nothing_behind()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 2);
        for (var i = 0; i < 10; i++)
        {
            await Succeed(store, "tap");
            await store.ForgetAsync("tap", "h1", Token);
        }

        Assert.Equal(0, store.Count);
        await Succeed(store, "e1");
        await Succeed(store, "e2");
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task A_claim_whose_owner_reports_nothing_expires_and_the_next_owner_acquires_it()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1", "dead");
        time.Advance(Lease - TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.InProgress, await Claim(store, "e1", "h1", "next"));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1", "next"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_late_report_of_a_dead_owner_changes_nothing(bool nextHasCompleted)
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1", "dead");
        time.Advance(Lease);
        await Claim(store, "e1", "h1", "next");
        if (nextHasCompleted)
            Assert.True(await store.CompleteAsync("e1", "h1", "next", Token));
        Assert.False(await store.CompleteAsync("e1", "h1", "dead", Token));
        await store.ReleaseAsync("e1", "h1", "dead", Token);
        Assert.Equal(nextHasCompleted ? WebhookClaim.Completed : WebhookClaim.InProgress, await Claim(store, "e1", "h1", "third"));
    }

    [Fact]
    public async Task Forgetting_leaves_a_claim_in_progress_alone()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1");
        await store.ForgetAsync("e1", "h1", Token);
        Assert.Equal(WebhookClaim.InProgress, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task Claims_that_are_never_reported_on_leave_nothing_behind()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        for (var i = 0; i < 100; i++)
            await Claim(store, "e" + i, "h1");
        time.Advance(Lease);
        await Claim(store, "another", "h1");
        Assert.Equal(1, store.Count);
    }

    [Fact]
    public async Task A_success_counts_from_its_completion_and_not_from_its_claim()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1");
        time.Advance(Lease - TimeSpan.FromTicks(1));
        Assert.True(await store.CompleteAsync("e1", "h1", "o", Token));
        time.Advance(Hour - TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task Only_what_has_expired_is_deleted()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Succeed(store, "success-1");
        time.Advance(Hour - Lease);
        await Succeed(store, "success-2");
        await Claim(store, "claim-1", "h1");
        time.Advance(Lease - TimeSpan.FromTicks(1));
        await Claim(store, "claim-2", "h1");
        time.Advance(TimeSpan.FromTicks(1));
        await Claim(store, "another", "h1");
        Assert.Equal(3, store.Count);
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "success-2", "h1"));
        Assert.Equal(WebhookClaim.InProgress, await Claim(store, "claim-2", "h1"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "success-1", "h1"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "claim-1", "h1"));
    }

    [Fact]
    public async Task As_many_successes_as_the_capacity_are_kept()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 2);
        await Succeed(store, "e1");
        await Succeed(store, "e2");
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
        await Succeed(store, "e3");
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e2", "h1"));
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task A_report_on_what_is_not_claimed_changes_nothing()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Succeed(store, "e1");
        Assert.False(await store.CompleteAsync("e2", "h1", "o", Token));
        Assert.False(await store.CompleteAsync("e1", "h1", "o", Token));
        await store.ReleaseAsync("e1", "h1", "o", Token);
        await store.ReleaseAsync("e2", "h1", "o", Token);
        await store.ForgetAsync("e2", "h1", Token);
        await store.ForgetAsync("e1", "h2", Token);
        Assert.Equal(1, store.Count);
        Assert.Equal(WebhookClaim.Completed, await Claim(store, "e1", "h1"));
    }

    private static async Task Succeed(MemoryDeduplicationStore store, string key)
    {
        Assert.Equal(WebhookClaim.Acquired, await Claim(store, key, "h1"));
        Assert.True(await store.CompleteAsync(key, "h1", "o", Token));
    }

    private static ValueTask<WebhookClaim> Claim(MemoryDeduplicationStore store, string key, string handler, string owner = "o") =>
        store.ClaimAsync(key, handler, owner, Lease, Token);
}
