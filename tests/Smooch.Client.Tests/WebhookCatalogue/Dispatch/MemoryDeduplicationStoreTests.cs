namespace Smooch.Client.Tests.WebhookCatalogue;

public sealed class MemoryDeduplicationStoreTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TestClock time = new();

    [Fact]
    public async Task A_success_is_remembered_for_its_event_and_its_handler()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e1", "h1"));
        await store.CompleteAsync("e1", "h1", Bench.Token);
        Assert.Equal(WebhookClaim.Succeeded, await Claim(store, "e1", "h1"));
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e1", "h2"));
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e2", "h1"));
    }

    [Fact]
    public async Task A_claim_is_held_until_it_is_released()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Claim(store, "e1", "h1");
        Assert.Equal(WebhookClaim.Held, await Claim(store, "e1", "h1"));
        await store.ReleaseAsync("e1", "h1", Bench.Token);
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task A_success_is_forgotten_after_its_time()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 10);
        await Succeed(store, "e1");
        time.Advance(Hour - TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Succeeded, await Claim(store, "e1", "h1"));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e1", "h1"));
    }

    [Fact]
    public async Task The_oldest_successes_make_room_for_new_ones()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 100);
        for (var i = 0; i < 1_000; i++)
            await Succeed(store, "e" + i);
        Assert.Equal(100, store.Count);
        Assert.Equal(WebhookClaim.Succeeded, await Claim(store, "e900", "h1"));
        Assert.Equal(WebhookClaim.Granted, await Claim(store, "e899", "h1"));
    }

    [Fact]
    public async Task What_is_released_after_its_success_leaves_nothing_behind()
    {
        var store = new MemoryDeduplicationStore(time, Hour, 2);
        for (var i = 0; i < 10; i++)
        {
            await Succeed(store, "tap");
            await store.ReleaseAsync("tap", "h1", Bench.Token);
        }

        Assert.Equal(0, store.Count);
        await Succeed(store, "e1");
        await Succeed(store, "e2");
        Assert.Equal(WebhookClaim.Succeeded, await Claim(store, "e1", "h1"));
    }

    private static async Task Succeed(MemoryDeduplicationStore store, string key)
    {
        Assert.Equal(WebhookClaim.Granted, await Claim(store, key, "h1"));
        await store.CompleteAsync(key, "h1", Bench.Token);
    }

    private static ValueTask<WebhookClaim> Claim(MemoryDeduplicationStore store, string key, string handler) => store.ClaimAsync(key, handler, Bench.Token);
}
