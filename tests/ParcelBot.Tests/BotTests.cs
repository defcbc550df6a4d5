using Smooch.Sunshine;

namespace ParcelBot.Tests;

/// <summary>What the bot does beyond the dialogue of <see cref="Snippets.BotTest"/>.</summary>
public sealed class BotTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tomorrow_is_confirmed_with_text()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Token);
        await using var bot = await Bot.StartAsync(["--urls=http://127.0.0.1:0"], smooch.ConfigureSunshine, Token);
        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        await mira.SayAsync("Where is my parcel?", Token);
        await mira.ReceiveAsync<TextContent>(Token);
        await mira.TapAsync("Tomorrow", Token);
        Assert.Equal("Your parcel comes tomorrow.", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        await mira.ReceiveNothingAsync(Token);
    }

    [Fact]
    public async Task Another_start_registers_nothing_new()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Token);
        using var sunshine = smooch.CreateSunshineClient();
        var url = "http://127.0.0.1:" + LoopbackPort.FindFree();
        await (await Bot.StartAsync(["--urls=" + url], smooch.ConfigureSunshine, Token)).DisposeAsync();
        await using var bot = await Bot.StartAsync(["--urls=" + url], smooch.ConfigureSunshine, Token);

        var integration = await sunshine.Integrations.ListAsync([IntegrationType.Custom]).SingleAsync(Token);
        var webhook = Assert.Single(await sunshine.Webhooks.ListAsync(integration.Id, Token));
        Assert.Equal(url + "/sunshine", webhook.Target);

        var mira = smooch.CreateUser();
        await mira.SayAsync("Where is my parcel?", Token);
        await mira.ReceiveAsync<TextContent>(Token);
    }

    [Fact]
    public async Task The_program_plays_the_dialogue()
    {
        await using var demo = Sample.RunIn([("Sunshine__KeyId", ""), ("ParcelBot__WebhookUrl", "https://bot.example.org")], "ParcelBot");
        var result = await demo.WaitForExitAsync(Token);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("should your parcel come today?  <Today>  <Tomorrow>", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }
}
