namespace Smooch.IntegrationTests;

public sealed class MessageBirdBotTests
{
    [Fact]
    public async Task The_demo_plays_and_ends_with_success()
    {
        await using var demo = Sample.Run("MessageBirdBot", "--demo");
        var result = await demo.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("The bot did what was expected.", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }
}
