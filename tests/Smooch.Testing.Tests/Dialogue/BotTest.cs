namespace Smooch.Testing.Tests;

/// <summary>The dialogue of the readme in the types of v1.1.</summary>
public sealed class BotTest
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_is_tested_by_talking_to_it()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Token);
        await using var bot = await ParcelBot.StartAsync(smooch.ConfigureClient);
        bot.WebhookSecret = smooch.App.AddWebhook(bot.WebhookUrl, [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback]);

        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        await mira.SayAsync("Where is my parcel?", Token);
        var question = await mira.ReceiveAsync<TextMessage>(Token);
        Assert.Equal("Hello Mira, shall it come today?", question.Text);

        await mira.TapAsync("Today", Token);
        var route = await mira.ReceiveAsync<ImageMessage>(Token);
        Assert.Equal("https://parcels.example.org/route.png", route.MediaUrl);
        await mira.ReceiveNothingAsync(Token);
    }
}
