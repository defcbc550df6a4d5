using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using TextContent = Smooch.Sunshine.TextContent;

namespace SupportBot.Tests;

/// <summary>Other chat clients than the local one.</summary>
public sealed class ModelTests
{
    [Fact]
    public async Task A_chat_client_of_the_services_replaces_the_local_one()
    {
        using var model = new ScriptedModel("It costs 6.90 euros.");
        await using var bot = await RunningBot.StartAsync(model);
        await bot.Mira.SayAsync("What does a parcel cost?", Token);
        Assert.Equal("It costs 6.90 euros.", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task A_model_gets_the_knowledge_file_and_the_conversation()
    {
        using var model = new ScriptedModel("Hello Mira.", "One euro less.");
        await using var bot = await RunningBot.StartAsync(model);
        await bot.Mira.SayAsync("Hello", Token);
        await bot.Mira.ReceiveAsync<TextContent>(Token);
        await bot.Mira.SayAsync("And online?", Token);
        await bot.Mira.ReceiveAsync<TextContent>(Token);

        var call = model.Calls[1];
        Assert.Equal(ChatRole.System, call[0].Role);
        Assert.Contains("A return is free of charge for 30 days.", call[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            [(ChatRole.User, "Hello"), (ChatRole.Assistant, "Hello Mira."), (ChatRole.User, "And online?")],
            call.Skip(1).Select(message => (message.Role, message.Text)));
    }

    [Fact]
    public async Task The_user_sees_that_the_message_was_read_and_that_the_bot_is_typing_while_the_model_works()
    {
        (bool IsTyping, bool IsRead) seen = default;
        FakeUser? mira = null;
        using var model = new ScriptedModel("Done.")
        {
            WhileWorking = () => seen = (mira!.IsBusinessTyping, mira.Conversation!.BusinessLastRead is not null),
        };
        await using var bot = await RunningBot.StartAsync(model);
        mira = bot.Mira;
        await bot.Mira.SayAsync("Hello", Token);
        await bot.Mira.ReceiveAsync<TextContent>(Token);
        Assert.Equal((true, true), seen);
        Assert.False(bot.Mira.IsBusinessTyping);
    }

    [Fact]
    public async Task A_question_gets_one_reply_when_the_model_fails_first()
    {
        var failures = 1;
        using var model = new ScriptedModel("At last.")
        {
            WhileWorking = () =>
            {
                if (failures-- > 0)
                    throw new HttpRequestException("The model cannot be reached.");
            },
        };
        await using var bot = await RunningBot.StartAsync(model);
        await bot.Mira.SayAsync("Hello", Token);
        Assert.Equal("At last.", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
        await bot.Mira.ReceiveNothingAsync(Token);
        Assert.Equal(500, bot.Smooch.Journal.Deliveries[0].Status);
    }

    [Theory]
    [InlineData("PERSON.", "A person takes over")]
    [InlineData(" UNKNOWN ", "I do not know that")]
    [InlineData("", "I do not know that")]
    public async Task A_word_of_the_instructions_is_not_sent_to_the_user(string word, string expected)
    {
        using var model = new ScriptedModel(word);
        await using var bot = await RunningBot.StartAsync(model);
        await bot.Mira.SayAsync("Hello", Token);
        Assert.StartsWith(expected, (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task A_long_reply_is_sent_in_parts_with_the_buttons_below_the_last()
    {
        using var model = new ScriptedModel(string.Join(' ', Enumerable.Repeat("parcel", 1_000)));
        await using var bot = await RunningBot.StartAsync(model);
        await bot.Mira.SayAsync("Hello", Token);
        var first = await bot.Mira.ReceiveAsync<TextContent>(Token);
        var last = await bot.Mira.ReceiveAsync<TextContent>(Token);
        Assert.Empty(first.Actions);
        Assert.Equal(2, last.Actions.Count);
        Assert.Equal(1_000, $"{first.Text} {last.Text}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_configuration_chooses_a_model_of_any_provider_with_the_API_of_OpenAI()
    {
        await using var provider = await LoopbackServer.StartAsync(context => context.Response.WriteAsJsonAsync(
            new
            {
                id = "c1",
                @object = "chat.completion",
                created = 1,
                model = "small",
                choices = new[]
                {
                    new { index = 0, message = new { role = "assistant", content = "Said by a model." }, finish_reason = "stop" },
                },
            }));
        await using var bot = await RunningBot.StartAsync($"--Chat:Endpoint={provider.Address}v1", "--Chat:Model=small", "--Chat:Key=k");
        await bot.Mira.SayAsync("Hello", Token);
        Assert.Equal("Said by a model.", (await bot.Mira.ReceiveAsync<TextContent>(Token)).Text);

        var request = Assert.Single(provider.Requests);
        Assert.Equal(("POST", "/v1/chat/completions"), (request.Method, request.Target));
        Assert.Equal("Bearer k", request.Headers["Authorization"]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
