using Smooch.Sunshine;

namespace SupportBot.Tests;

/// <summary>The sample as a program, as its reader runs it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_demo_plays_and_ends_with_success()
    {
        await using var demo = Sample.Run("SupportBot", "--demo");
        var result = await demo.WaitForExitAsync(Token);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("Everything is as expected.", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task The_demo_needs_no_account_also_when_the_environment_has_one()
    {
        await using var demo = Sample.RunIn(
            [
                ("Sunshine__Subdomain", "acme"),
                ("Sunshine__AppId", "5f74a6b2e3c1d2a3b4c5d6e7"),
                ("Sunshine__KeyId", "app_1"),
                ("Sunshine__Secret", "secret"),
                ("SupportBot__Name", "other-bot"),
                ("SupportBot__WebhookUrl", "https://bot.example.org/sunshine"),
                ("Chat__Model", "large"),
            ],
            "SupportBot",
            "--demo");
        var result = await demo.WaitForExitAsync(Token);
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    [Fact]
    public async Task Open_starts_the_bot_with_a_page()
    {
        // Without a path there is no browser to open, so that the test opens none.
        await using var bot = Sample.RunIn([("PATH", "")], "SupportBot", "--open");

        Assert.StartsWith("The bot listens at http://127.0.0.1:", await bot.ReadLineAsync(Token), StringComparison.Ordinal);
        Assert.StartsWith("Chat with it at http://127.0.0.1:", await bot.ReadLineAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_in_the_configuration_the_bot_registers_itself_once()
    {
        await using var smooch = await FakeSmooch.StartAsync(new() { ReceiveTimeout = TimeSpan.FromMinutes(1) }, Token);
        using var sunshine = smooch.CreateSunshineClient();
        var port = LoopbackPort.FindFree();
        await RunAsync(smooch, port, async () =>
        {
            var mira = smooch.CreateUser(new() { GivenName = "Mira" });
            await mira.SayAsync("When are the shops open?", Token);
            Assert.StartsWith("Our shops are open", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        });
        await RunAsync(smooch, port, async () =>
        {
            // The second start finds what the first one created.
            var integration = Assert.IsType<CustomIntegration>(await sunshine.Integrations.ListAsync().SingleAsync(Token));
            Assert.Single(await sunshine.Webhooks.ListAsync(integration.Id, Token));
            Assert.Equal("support-bot", Assert.Single(smooch.App.SwitchboardIntegrations).Key);

            var tom = smooch.CreateUser(new() { GivenName = "Tom" });
            await tom.SayAsync("What does a parcel cost?", Token);
            Assert.StartsWith("A parcel of up to 5 kg", (await tom.ReceiveAsync<TextContent>(Token)).Text);
        });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task RunAsync(FakeSmooch smooch, int port, Func<Task> act)
    {
        var address = $"http://127.0.0.1:{port}";
        await using var program = Sample.RunIn(
            [
                ("Sunshine__BaseAddress", smooch.SunshineAddress.ToString()),
                ("Sunshine__AppId", smooch.AppId),
                ("Sunshine__KeyId", smooch.KeyId),
                ("Sunshine__Secret", smooch.Secret),
                ("SupportBot__WebhookUrl", address + "/sunshine"),
                ("ASPNETCORE_URLS", address),
            ],
            "SupportBot");
        Assert.Contains("is registered", await program.ReadLineAsync(Token), StringComparison.Ordinal);
        await act();
    }
}
