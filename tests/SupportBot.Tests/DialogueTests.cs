using Smooch.Sunshine;

namespace SupportBot.Tests;

/// <summary>What the bot does beyond the dialogue of <see cref="Snippets.SupportBotTest"/>.</summary>
public sealed class DialogueTests
{
    [Theory]
    [InlineData("I want to talk to a human")]
    [InlineData("agent!")]
    public async Task A_user_who_asks_for_a_person_gets_one(string question)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Mira.SayAsync(question, Token);
        await bot.Ada.WaitForControlAsync(Token);
        Assert.StartsWith("A person takes over", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task A_button_asks_for_a_person()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Mira.SayAsync("Can you sing?", Token);
        Assert.StartsWith("I do not know that", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
        await bot.Mira.TapAsync("Talk to a person", Token);
        await bot.Ada.WaitForControlAsync(Token);
    }

    [Fact]
    public async Task The_ticket_has_the_fields_of_the_form()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Mira.SayAsync("Can you sing?", Token);
        await bot.Mira.ReceiveAsync<TextContent>(Token);
        await bot.Mira.TapAsync("Leave a message", Token);
        await bot.Mira.ReceiveAsync<FormContent>(Token);
        await bot.Mira.AnswerFormAsync(
            new Dictionary<string, string> { ["name"] = "Mira", ["email"] = "mira@example.org", ["topic"] = "A damaged parcel" },
            Token);
        await bot.Ada.WaitForControlAsync(Token);

        var pass = Assert.Single(bot.Smooch.Journal.Requests, request => request.Path.EndsWith("/passControl", StringComparison.Ordinal));
        var metadata = System.Text.Json.Nodes.JsonNode.Parse(pass.Body)!["metadata"]!;
        Assert.Equal("Mira", (string?)metadata["dataCapture.systemField.requester.name"]);
        Assert.Equal("mira@example.org", (string?)metadata["dataCapture.systemField.requester.email"]);
        Assert.Equal("A damaged parcel", (string?)metadata["dataCapture.systemField.subject"]);
        Assert.Equal("support-bot,damage", (string?)metadata["dataCapture.systemField.tags"]);
    }

    [Fact]
    public async Task The_bot_stays_silent_also_when_the_service_delivers_the_events_of_others()
    {
        await using var bot = await RunningBot.StartAsync();
        var switchboard = Assert.Single(await bot.Sunshine.Switchboards.ListAsync(Token));
        var own = (await bot.Sunshine.Switchboards.ListIntegrationsAsync(switchboard.Id, Token)).Single(each => each.Name == "support-bot");
        await bot.Sunshine.Switchboards.UpdateIntegrationAsync(
            switchboard.Id,
            own.Id,
            new SwitchboardIntegrationUpdate { DeliverStandbyEvents = true },
            Token);

        await bot.Ada.TakeControlAsync(cancellationToken: Token);
        await bot.Mira.SayAsync("What does a parcel cost?", Token);
        await bot.Mira.ReceiveNothingAsync(Token);
        Assert.Contains(bot.Smooch.Journal.Deliveries, delivery => delivery is { Trigger: "conversation:message", Status: 200 });
    }

    [Fact]
    public async Task The_bot_responds_again_after_an_agent_released_the_conversation()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Ada.TakeControlAsync(cancellationToken: Token);
        await bot.Ada.ReleaseAsync(cancellationToken: Token);
        await bot.Mira.SayAsync("When are the shops open?", Token);
        Assert.StartsWith("Our shops are open", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task A_user_is_informed_when_no_agent_is_on_the_switchboard()
    {
        await using var bot = await RunningBot.StartAsync("--SupportBot:Agents=no-desk");
        await bot.Mira.SayAsync("I want to talk to a person", Token);
        Assert.StartsWith("A person takes over", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
        Assert.StartsWith("I am sorry, no person", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task An_image_gets_a_text_with_buttons()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Mira.SendImageAsync([0x89, 0x50, 0x4E, 0x47], cancellationToken: Token);
        var reply = await bot.Mira.ReceiveAsync<TextContent>(Token);
        Assert.StartsWith("I can read text only", reply.Text);
        Assert.Equal(["Talk to a person", "Leave a message"], reply.Actions.Select(action => ((PostbackAction)action).Text));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
