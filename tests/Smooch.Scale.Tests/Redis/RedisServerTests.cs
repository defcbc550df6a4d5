using System.Net;

namespace Smooch.Scale.Tests;

/// <summary>Instances that share de-duplication by a real Redis server.</summary>
public sealed class RedisServerTests
{
    [Fact]
    public async Task Event_that_reaches_several_instances_is_handled_once()
    {
        await using var redis = await RedisServer.StartAsync(TestContext.Current.CancellationToken);
        var events = new HandledEvents();
        await using var first = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await using var third = await Instance.StartWithRedisAsync(redis.ConnectionString, events);

        await Deliveries.SendAllAsync([first, second, third], users: 100, messages: 20, deliveries: 3);

        Deliveries.AssertEachHandledOnceInOrder(events, users: 100, messages: 20);
    }

    [Fact]
    public async Task Nothing_is_handled_twice_when_Redis_is_killed_and_comes_back()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var redis = await RedisServer.StartAsync(cancellation);
        var events = new HandledEvents();
        await using var first = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await Deliveries.SendAllAsync([first, second], users: 20, messages: 5, deliveries: 1);

        await redis.KillAsync();
        for (var user = 0; user < 20; user++)
        {
            Assert.Equal(
                HttpStatusCode.ServiceUnavailable,
                await first.DeliverAsync(Deliveries.Message($"user{user}", $"user{user}-message5", 5)));
            Assert.Equal(
                HttpStatusCode.ServiceUnavailable,
                await second.DeliverAsync(Deliveries.Message($"user{user}", $"user{user}-message0", 0)));
        }

        await redis.ResumeAsync(cancellation);
        while (await first.DeliverAsync(Deliveries.Message("probe", "probe", 0)) != HttpStatusCode.OK
            || await second.DeliverAsync(Deliveries.Message("probe", "probe", 0)) != HttpStatusCode.OK)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        await Deliveries.SendAllAsync([first, second], users: 20, messages: 6, deliveries: 2);
        Assert.Equal(1, events.Counts["probe"]);
        Assert.Equal(20 * 6 + 1, events.Counts.Count);
        Assert.All(events.Counts, count => Assert.Equal(1, count.Value));
        Assert.All(events.Order, user => Assert.Equal(user.Value.Order(), user.Value));
    }
}
