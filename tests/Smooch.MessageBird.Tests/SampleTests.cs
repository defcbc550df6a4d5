namespace Smooch.MessageBird.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task The_demo_of_the_sample_plays_as_promised()
    {
        await using var output = new StringWriter();
        var exitCode = await MessageBirdBot.Demo.RunAsync(output, TestContext.Current.CancellationToken);
        Assert.True(exitCode == 0, output.ToString());
        Assert.Contains("HELLO!", output.ToString(), StringComparison.Ordinal);
    }
}
