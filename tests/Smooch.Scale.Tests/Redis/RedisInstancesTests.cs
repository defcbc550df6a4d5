using System.Net;

namespace Smooch.Scale.Tests;

/// <summary>Several instances that share de-duplication by Redis.</summary>
public sealed class RedisInstancesTests
{
    [Fact]
    public async Task Event_that_reaches_several_instances_is_handled_once()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        await using var first = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await using var third = await Instance.StartWithRedisAsync(redis.ConnectionString, events);

        await Deliveries.SendAllAsync([first, second, third], users: 20, messages: 10, deliveries: 3);

        Deliveries.AssertEachHandledOnceInOrder(events, users: 20, messages: 10);
    }

    [Fact]
    public async Task Events_get_503_while_Redis_is_down_and_none_is_handled_again_afterwards()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        await using var instance = await Instance.StartWithRedisAsync(redis.ConnectionString, events);
        await Deliveries.SendAsync(instance, Deliveries.Message("u", "before", 1));

        redis.Stop();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await instance.DeliverAsync(Deliveries.Message("u", "meanwhile", 2)));
        Assert.DoesNotContain("meanwhile", events.Counts.Keys);

        redis.Resume();
        while (await instance.DeliverAsync(Deliveries.Message("u", "meanwhile", 2)) != HttpStatusCode.OK)
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        Assert.Equal(HttpStatusCode.OK, await instance.DeliverAsync(Deliveries.Message("u", "meanwhile", 2)));
        Assert.Equal(1, events.Counts["before"]);
        Assert.Equal(1, events.Counts["meanwhile"]);
    }
}
