namespace Smooch.Scale.Tests;

/// <summary>Three receivers in processes of their own, with a server of the Redis protocol in the demonstration's process.</summary>
public sealed class ScaleOutTests
{
    [Fact]
    public async Task Killed_instance_loses_no_event_and_no_order() =>
        await ScaleOutRun.CheckAsync("kill", longestSeconds: 5, "--users", "20", "--messages", "10");
}
