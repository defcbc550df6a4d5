using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Smooch.Scale.Tests;

/// <summary>A grain whose state another instance has written meanwhile: its own one is declared dead, and does not know it yet.</summary>
public sealed class ReplacedGrainTests
{
    [Fact]
    public async Task A_replaced_grain_handles_no_event_after_its_first_write_has_failed()
    {
        using var redis = LocalRedis.Start();
        var events = new HandledEvents();
        await using var instance = await Instance.StartWithOrleansAsync(redis.ConnectionString, events);
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);

        // What the grain knows after one event, and after three: the other instance handled the last two.
        await SendAsync(instance, 1);
        var (key, early) = await StateAsync(connection);
        await SendAsync(instance, 2);
        await SendAsync(instance, 3);
        var (_, late) = await StateAsync(connection);
        var management = instance.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        await management.ForceActivationCollection(TimeSpan.Zero, TestContext.Current.CancellationToken);
        await connection.GetDatabase().HashSetAsync(key, early);
        await SendAsync(instance, 1);
        await connection.GetDatabase().HashSetAsync(key, late);

        // The service sends both again: the first one runs again, since the grain cannot know it.
        await SendAsync(instance, 2);
        await SendAsync(instance, 3);

        Assert.Equal(1, events.Counts["message1"]);
        Assert.Equal(2, events.Counts["message2"]);
        Assert.Equal(1, events.Counts["message3"]);
    }

    private static Task SendAsync(Instance instance, int number) =>
        Deliveries.SendAsync(instance, Deliveries.Message("user", $"message{number}", number));

    private static async Task<(RedisKey Key, HashEntry[] State)> StateAsync(ConnectionMultiplexer connection)
    {
        await foreach (var key in connection.GetServers()[0].KeysAsync(pattern: "*smooch-webhook*"))
        {
            if (await connection.GetDatabase().KeyTypeAsync(key) == RedisType.Hash)
                return (key, await connection.GetDatabase().HashGetAllAsync(key));
        }

        throw new InvalidOperationException("No grain has written its state.");
    }
}
