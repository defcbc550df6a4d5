namespace Smooch.AspNetCore.Tests;

public sealed class EchoBotTests
{
    [Fact]
    public async Task The_demo_of_the_sample_plays_as_promised()
    {
        using var output = new StringWriter();
        var exitCode = await EchoBot.Demo.RunAsync(output, Bot.Token);
        Assert.True(exitCode == 0, output.ToString());
    }
}
