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

    [Fact]
    public async Task Open_starts_the_bot_with_a_page()
    {
        // Without a path there is no browser to open, so that the test opens none.
        await using var bot = Sample.RunIn([("PATH", "")], "MessageBirdBot", "--open");
        var cancellation = TestContext.Current.CancellationToken;

        Assert.StartsWith("The bot listens at http://127.0.0.1:", await bot.ReadLineAsync(cancellation), StringComparison.Ordinal);
        Assert.StartsWith("Chat with it at http://127.0.0.1:", await bot.ReadLineAsync(cancellation), StringComparison.Ordinal);
    }
}
