using System.Text.Json;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/sending.md.</summary>
public sealed class SendingSnippets : PageSnippets<SendingSnippets>
{
    [Fact]
    public async Task Text()
    {
        // snippet:text
        var sent = await smooch.AppUsers.SendMessageAsync(userId, "Your parcel is on its way.");
        // endsnippet

        Assert.Equal(sent.Message.Id, Assert.Single(await HistoryAsync()).Id);
    }

    [Fact]
    public async Task Buttons()
    {
        // snippet:buttons
        await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Text = "Shall it come today?",
            Actions =
            [
                NewAction.Postback("Today", "TODAY"),
                NewAction.Link("Where is it?", "https://parcels.example.org/A-17"),
            ],
        });
        // endsnippet

        Assert.Equal(
            [typeof(PostbackAction), typeof(LinkAction)],
            Assert.Single(await HistoryAsync()).Actions.Select(action => action.GetType()));
    }

    [Fact]
    public async Task Carousel()
    {
        // snippet:carousel
        await smooch.AppUsers.SendMessageAsync(userId, new NewCarouselMessage
        {
            Items =
            [
                new NewMessageItem { Title = "By bike", Description = "Today", Actions = [NewAction.Postback("Take it", "BIKE")] },
                new NewMessageItem { Title = "By van", Description = "Tomorrow", Actions = [NewAction.Postback("Take it", "VAN")] },
            ],
        });
        // endsnippet

        Assert.Equal(
            ["By bike", "By van"],
            Assert.IsType<CarouselMessage>(Assert.Single(await HistoryAsync())).Items.Select(item => item.Title));
    }

    [Fact]
    public async Task Form()
    {
        // snippet:form
        await smooch.AppUsers.SendMessageAsync(userId, new NewFormMessage
        {
            Fields =
            [
                new NewTextField { Name = "street", Label = "Street and number" },
                new NewSelectField { Name = "when", Label = "When?", Options = [new("am", "Morning"), new("pm", "Afternoon")] },
            ],
        });
        // endsnippet

        await mira.AnswerFormAsync(new Dictionary<string, string> { ["street"] = "Rue du Port 7", ["when"] = "am" }, Cancellation);
        Assert.Equal(["street", "when"], Assert.IsType<FormResponseMessage>((await HistoryAsync())[^1]).Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task Destination()
    {
        // snippet:destination
        await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Text = "Your parcel is on its way.",
            Destination = new MessageDestination { IntegrationType = ChannelType.Web },
            Override = new MessageOverride { WhatsApp = new ChannelPayload(JsonElement.Parse("""{ "type": "sticker" }""")) },
        });
        // endsnippet

        Assert.Equal("Your parcel is on its way.", Assert.Single(await HistoryAsync()).Text);
    }

    [Fact]
    public async Task Metadata()
    {
        // snippet:metadata
        await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Name = "ParcelBot",
            Text = "It costs 19.95.",
            Metadata = new() { ["order"] = "A-17", ["total"] = 19.95m, ["gift"] = true },
        });
        // endsnippet

        var metadata = Assert.Single(await HistoryAsync()).Metadata;
        Assert.Equal(("A-17", "19.95", "true"), (metadata["order"].ToString(), metadata["total"].ToString(), metadata["gift"].ToString()));
    }

    [Fact]
    public async Task Others()
    {
        // snippet:others
        await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage { Role = MessageRole.AppUser, Text = "Hi! Where is my parcel?" });
        await smooch.Conversations.StartTypingAsync(userId);
        await smooch.Conversations.MarkReadAsync(userId);
        // endsnippet

        Assert.Equal(MessageRole.AppUser, Assert.Single(await HistoryAsync()).Role);
        Assert.Contains(
            service.Journal.Requests,
            request => request.Path.EndsWith("/activity", StringComparison.Ordinal) && request.Status == 200);
    }
}
