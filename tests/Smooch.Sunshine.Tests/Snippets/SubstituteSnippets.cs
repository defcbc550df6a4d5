using NSubstitute;

namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/testing.md about substitutes.</summary>
public sealed class SubstituteSnippets
{
    [Fact]
    public async Task A_handler_with_a_substitute_of_the_client()
    {
        // snippet:substitute
        var conversation = Substitute.For<ConversationReference>();
        var sunshine = Substitute.For<SunshineClient>();
        sunshine.ForConversation("c1").Returns(conversation);

        await new EchoBot(sunshine).HandleAsync(
            new ConversationMessageEvent
            {
                Payload = new()
                {
                    Conversation = new() { Id = "c1" },
                    Message = new() { Author = new() { Type = AuthorType.User }, Content = new TextContent { Text = "Hi!" } },
                },
            },
            CancellationToken.None);

        await conversation.Received().SendAsync("You wrote: Hi!", Arg.Any<CancellationToken>());
        // endsnippet
        await conversation.Received(1).SendAsync(Arg.Any<string>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_list_of_a_substitute()
    {
        var sunshine = Substitute.For<SunshineClient>();
        // snippet:substitute-list
        var messages = Substitute.For<MessagesClient>();
        messages.EnumerateAsync("c1").Returns(new SmoochList<Message>([new() { Id = "m2" }, new() { Id = "m1" }]));
        sunshine.Messages.Returns(messages);
        // endsnippet
        List<string> ids = [];
        await foreach (var message in sunshine.Messages.EnumerateAsync("c1").WithCancellation(TestContext.Current.CancellationToken))
            ids.Add(message.Id);
        Assert.Equal(["m2", "m1"], ids);
        var page = Assert.Single(await sunshine.Messages.EnumerateAsync("c1").AsPages().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((2, null), (page.Items.Count, page.ContinuationToken));
    }
}
