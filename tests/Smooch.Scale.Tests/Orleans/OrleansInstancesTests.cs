using System.Net;
using Microsoft.Extensions.Hosting;

namespace Smooch.Scale.Tests;

/// <summary>Several instances whose events are ordered by an Orleans cluster.</summary>
public sealed class OrleansInstancesTests
{
    [Fact]
    public async Task Each_event_is_handled_once_and_in_order_by_three_instances()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        await using var first = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        await using var third = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);

        await Deliveries.SendAllAsync([first, second, third], users: 100, messages: 20, deliveries: 3);

        Deliveries.AssertEachHandledOnceInOrder(events, users: 100, messages: 20);
        Assert.Equal(0, events.Overlaps);
    }

    [Fact]
    public async Task Crossing_merges_do_not_wait_for_each_other_and_are_handled_once()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        await using var first = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        var random = new Random(1);
        var merges = Enumerable.Range(0, 200)
            .Select(_ => (From: random.Next(10), To: random.Next(10)))
            .Where(pair => pair.From != pair.To)
            .Distinct()
            .Select(pair => Deliveries.Merge($"u{pair.To}", $"u{pair.From}"))
            .ToList();

        await Task.WhenAll(merges.SelectMany(merge => new[] { Deliveries.SendAsync(first, merge), Deliveries.SendAsync(second, merge) }))
            .WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);

        Assert.Equal(merges.Count, events.Counts.Count);
        Assert.All(events.Counts, count => Assert.Equal(1, count.Value));
    }

    [Fact]
    public async Task Success_is_remembered_when_the_instance_that_handled_the_event_has_stopped()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        var first = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        await using var second = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        var bodies = Enumerable.Range(0, 20).Select(n => Deliveries.Message($"u{n}", $"m{n}", n)).ToList();
        foreach (var body in bodies)
            await Deliveries.SendAsync(first, body);

        await first.DisposeAsync();
        foreach (var body in bodies)
            await Deliveries.SendAsync(second, body);

        Assert.Equal(20, events.Counts.Count);
        Assert.All(events.Counts, count => Assert.Equal(1, count.Value));
    }

    [Fact]
    public async Task Silo_without_grain_storage_does_not_start()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Instance.StartAloneAsync(static silo => silo, Environments.Production));
        Assert.Contains("No grain storage named 'Default' is registered", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_in_memory_is_rejected_outside_development()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() =>
            Instance.StartAloneAsync(static silo => silo.AddMemoryGrainStorageAsDefault(), Environments.Production));
        Assert.Contains("Grain storage 'Default' is in memory", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_in_memory_is_allowed_in_development()
    {
        await using var instance = await Instance.StartAloneAsync(
            static silo => silo.AddMemoryGrainStorageAsDefault(), Environments.Development);
        Assert.Equal(HttpStatusCode.OK, await instance.DeliverAsync(Deliveries.Message("u", "m", 1)));
    }
}
