namespace Smooch.IntegrationTests;

public sealed class EchoBotTests
{
    [Fact]
    public async Task The_demo_plays_and_ends_with_success()
    {
        await using var demo = Sample.Run("EchoBot", "--demo");
        var result = await demo.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("Everything is as expected.", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }
}
