using System.Globalization;
using System.Text.RegularExpressions;

namespace Smooch.Scale.Tests;

/// <summary>The sample of three receivers in processes of their own, one of which fails half way.</summary>
internal static partial class ScaleOutRun
{
    /// <summary>With this set to 1 the longest delivery has the limit of its failure: .ci/run does so where nothing else runs.</summary>
    private const string Limits = "SMOOCH_SCALE_LIMITS";

    // Only a delivery that hangs takes as long, however busy the machine is.
    private const int LongestOnABusyMachine = 120;

    /// <summary>Runs it, and checks that nothing is lost or out of order.</summary>
    /// <param name="failure">How one process fails.</param>
    /// <param name="longestSeconds">The limit of the longest delivery on a quiet machine.</param>
    /// <param name="arguments">Further arguments of the sample.</param>
    public static async Task CheckAsync(string failure, int longestSeconds, params string[] arguments)
    {
        await using var demonstration = Sample.Run("ScaleOut", ["--failure", failure, .. arguments]);
        var result = await demonstration.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(result.ExitCode == 0, result.ToString());
        var counts = Summary().Match(result.Output);
        Assert.True(counts.Success, result.ToString());
        Assert.Equal("0", counts.Groups["lost"].Value);
        Assert.Equal("0", counts.Groups["disordered"].Value);
        if (failure == "terminate")
            Assert.Equal("0", counts.Groups["twice"].Value);
        TestContext.Current.TestOutputHelper?.WriteLine(result.Output);
        Assert.InRange(
            double.Parse(counts.Groups["longest"].Value, CultureInfo.InvariantCulture),
            0,
            Environment.GetEnvironmentVariable(Limits) == "1" ? longestSeconds : LongestOnABusyMachine);
    }

    [GeneratedRegex(
        @"(?<lost>\d+) lost, (?<twice>\d+) handled twice, (?<disordered>\d+) out of order; .* the longest took (?<longest>[\d.]+) s")]
    private static partial Regex Summary();
}
