using Smooch.Sunshine;

namespace ParcelBot.Tests.Snippets;

public sealed class BotTest
{
    [Fact]
    public async Task A_bot_is_tested_by_talking_to_it()
    {
        // snippet:bot-test
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = await Bot.StartAsync(["--urls=http://127.0.0.1:0"], smooch.ConfigureSunshine);

        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        await mira.SayAsync("Where is my parcel?");
        var question = await mira.ReceiveAsync<TextContent>();
        Assert.Equal("Hello Mira, should your parcel come today?", question.Text);

        await mira.TapAsync("Today");
        var route = await mira.ReceiveAsync<ImageContent>();
        Assert.Equal("https://parcels.example.org/route.png", route.MediaUrl);
        await mira.ReceiveNothingAsync();
        // endsnippet
    }
}
