using System.Globalization;
using System.Text.RegularExpressions;

namespace Smooch.Scale.Tests;

/// <summary>Three receivers in processes of their own, one of which fails half way.</summary>
/// <remarks>They run alone, since they limit how long a delivery takes.</remarks>
[Collection(Name)]
public sealed partial class ScaleOutTests
{
    internal const string Name = "ScaleOut";

    private static readonly string[] Small = ["--users", "20", "--messages", "10"];

    [Fact]
    public async Task Killed_instance_loses_no_event_and_no_order() =>
        await PlayAsync("kill", longestSeconds: 5, Small);

    [Theory]
    [InlineData("kill", 5)]
    [InlineData("terminate", 5)]
    [InlineData("freeze", 12)]
    public async Task Failed_instance_loses_no_event_and_no_order_with_a_Redis_server(string failure, int longestSeconds)
    {
        await using var redis = await RedisServer.StartAsync(TestContext.Current.CancellationToken);
        await PlayAsync(failure, longestSeconds, ["--users", "50", "--messages", "20", "--redis", $"127.0.0.1:{redis.Port}"]);
    }

    private static async Task PlayAsync(string failure, int longestSeconds, string[] arguments)
    {
        await using var demonstration = Sample.Run("ScaleOut", ["--failure", failure, .. arguments]);
        var result = await demonstration.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(result.ExitCode == 0, result.ToString());
        var counts = Summary().Match(result.Output);
        Assert.True(counts.Success, result.ToString());
        Assert.Equal("0", counts.Groups["lost"].Value);
        Assert.Equal("0", counts.Groups["disordered"].Value);
        // On a machine that is busy for seconds, the cluster may declare another instance dead; the sample counts what that explains.
        if (failure == "terminate" && counts.Groups["died"].Value == "0")
            Assert.Equal("0", counts.Groups["twice"].Value);
        // A machine on which deliveries took seconds before the failure needs longer after it, too.
        Assert.InRange(Seconds("longest"), 0, Math.Max(longestSeconds, 3 * Seconds("before")));

        double Seconds(string name) => double.Parse(counts.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"longer than (?<before>[\d.]+) s\.\s+.*\. (?<died>\d+) other instances died\.\s+"
            + @"\d+ messages: (?<lost>\d+) lost, (?<twice>\d+) handled twice, (?<disordered>\d+) out of order; "
            + @".* the longest took (?<longest>[\d.]+) s")]
    private static partial Regex Summary();
}

[CollectionDefinition(ScaleOutTests.Name, DisableParallelization = true)]
public sealed class ScaleOutAlone;
