using Smooch.Sunshine;

namespace SupportBot.Tests.Snippets;

/// <summary>The bot is tested by talking to it, as its user and as an agent.</summary>
public sealed class SupportBotTest
{
    [Fact]
    public async Task A_user_talks_to_the_bot_then_to_an_agent_then_to_the_bot_again()
    {
        // snippet:support-bot
        await using var smooch = await FakeSmooch.StartAsync();
        await using var bot = await Bot.StartAsync(["--urls=http://127.0.0.1:0", "--SupportBot:Agents=agents"], smooch.ConfigureSunshine);
        var mira = smooch.CreateUser(new() { GivenName = "Mira" });
        var ada = smooch.App.CreateAgent(mira, "Ada", "agents");

        // The bot replies, with buttons.
        await mira.SayAsync("What does a parcel cost?");
        var answer = await mira.ReceiveAsync<TextContent>();
        Assert.StartsWith("A parcel of up to 5 kg costs 6.90 euros", answer.Text);

        // A button opens a form; the form passes control to the agents.
        await mira.TapAsync("Leave a message");
        await mira.ReceiveAsync<FormContent>();
        await mira.AnswerFormAsync(new Dictionary<string, string>
        {
            ["name"] = "Mira",
            ["email"] = "mira@example.org",
            ["topic"] = "A damaged parcel",
        });
        await ada.WaitForControlAsync();
        var confirmation = await mira.ReceiveAsync<TextContent>();
        Assert.StartsWith("Thank you", confirmation.Text);

        // While the agent is in control, the bot stays silent.
        await ada.SayAsync("Hello Mira, Ada here.");
        var hello = await mira.ReceiveAsync<TextContent>();
        Assert.Equal("Hello Mira, Ada here.", hello.Text);
        await mira.SayAsync("Hello Ada! What does a parcel cost?");
        await mira.ReceiveNothingAsync();

        // The agent passes control back, and the bot takes over.
        await ada.PassControlAsync("support-bot");
        var back = await mira.ReceiveAsync<TextContent>();
        Assert.StartsWith("I am the bot again", back.Text);
        await mira.SayAsync("When are the shops open?");
        var hours = await mira.ReceiveAsync<TextContent>();
        Assert.StartsWith("Our shops are open", hours.Text);
        // endsnippet
    }
}
