using System.Globalization;

namespace Smooch.Scale.Tests;

/// <summary>Three receivers in processes of their own, with a real Redis server.</summary>
public sealed class ScaleOutRedisTests
{
    [Theory]
    [InlineData("kill", 5)]
    [InlineData("terminate", 5)]
    [InlineData("freeze", 12)]
    public async Task Failed_instance_loses_no_event_and_no_order_with_a_Redis_server(string failure, int longestSeconds)
    {
        await using var redis = await RedisServer.StartAsync(TestContext.Current.CancellationToken);
        var address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{redis.Port}");
        await ScaleOutRun.CheckAsync(failure, longestSeconds, "--users", "50", "--messages", "20", "--redis", address);
    }
}
