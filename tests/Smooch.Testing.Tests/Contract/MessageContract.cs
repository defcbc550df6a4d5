namespace Smooch.Testing.Tests.Contract;

public sealed class MessageContract
{
    private const string Picture = "https://www.gravatar.com/avatar/00000000000000000000000000000000.png";

    private static readonly Dictionary<string, NewMessage> Messages = new()
    {
        ["text"] = new NewTextMessage
        {
            Text = "Hello",
            Metadata = new() { ["order"] = "A-17" },
            Actions = [NewAction.Postback("Yes", "YES"), NewAction.Link("Site", "https://example.com/")],
        },
        ["image"] = new NewImageMessage { MediaUrl = Picture, MediaType = "image/png" },
        ["file"] = new NewFileMessage { MediaUrl = Picture, MediaType = "image/png" },
        ["carousel"] = new NewCarouselMessage { Items = [Item] },
        ["list"] = new NewListMessage { Items = [Item] },
        ["location"] = new NewLocationMessage { Coordinates = new(47.5, 8.25) },
        ["form"] = new NewFormMessage { Fields = [new NewEmailField { Name = "mail", Label = "E-mail" }] },
    };

    public static IEnumerable<TheoryDataRow<string>> Services => ContractService.All;

    public static IEnumerable<TheoryDataRow<string, string>> ServicesAndTypes =>
        from service in ContractService.All
        from type in Messages.Keys
        select new TheoryDataRow<string, string>(service.Data, type) { Skip = service.Skip };

    private static NewMessageItem Item =>
        new() { Title = "Parcel A-17", Description = "Today", Actions = [NewAction.Postback("Take it", "TAKE")] };

    [Theory, MemberData(nameof(ServicesAndTypes))]
    public async Task A_message_of_each_type_is_sent_and_found_in_the_history(string service, string type)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        var sent = await smooch.Client.AppUsers.SendMessageAsync(user.Id, Messages[type], Fake.Token);
        Assert.Equal(type, sent.Message.Type.ToString());
        Assert.Equal(MessageRole.AppMaker, sent.Message.Role);
        Assert.NotNull(sent.Message.Received);
        var found = Assert.Single((await smooch.Client.AppUsers.GetMessagesAsync(user.Id, cancellationToken: Fake.Token)).Messages);
        Assert.Equal(sent.Message.Id, found.Id);
        Assert.IsType(sent.Message.GetType(), found);
        Assert.IsNotType<UnknownMessage>(found);
    }

    [Theory, MemberData(nameof(Services))]
    public async Task Text_buttons_and_metadata_come_back_as_sent(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        await smooch.Client.AppUsers.SendMessageAsync(user.Id, Messages["text"], Fake.Token);
        var page = await smooch.Client.AppUsers.GetMessagesAsync(user.Id, cancellationToken: Fake.Token);
        var message = Assert.IsType<TextMessage>(Assert.Single(page.Messages));
        Assert.Equal("Hello", message.Text);
        Assert.Equal("A-17", message.Metadata["order"].ToString());
        Assert.Equal("YES", Assert.IsType<PostbackAction>(message.Actions[0]).Payload);
        Assert.Equal("https://example.com/", Assert.IsType<LinkAction>(message.Actions[1]).Uri);
        Assert.All(message.Actions, action => Assert.Matches("^[0-9a-f]{24}$", action.Id));
    }

    [Theory, MemberData(nameof(Services))]
    public async Task The_user_is_the_author_of_what_is_posted_in_its_name(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync("Mira");
        var said = await smooch.Client.AppUsers.SendMessageAsync(
            user.Id,
            new NewTextMessage { Role = MessageRole.AppUser, Text = "Hi" },
            Fake.Token);
        Assert.Equal(MessageRole.AppUser, said.Message.Role);
        Assert.Equal(user.Id, said.Message.AuthorId);
        Assert.True((await smooch.Client.AppUsers.GetAsync(user.Id, Fake.Token)).ConversationStarted);
    }

    [Theory, MemberData(nameof(Services))]
    public async Task History_before_and_after_a_message_leaves_it_out(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        var sent = new List<Message>();
        foreach (var text in new[] { "one", "two", "three" })
            sent.Add(await SendLaterAsync(smooch, user, text, sent.LastOrDefault()));

        var before = await smooch.Client.AppUsers.GetMessagesAsync(user.Id, before: sent[1].Received, cancellationToken: Fake.Token);
        var after = await smooch.Client.AppUsers.GetMessagesAsync(user.Id, after: sent[1].Received, cancellationToken: Fake.Token);
        var enumerated = new List<string?>();
        await foreach (
            var message in smooch.Client.AppUsers.EnumerateMessagesAsync(user.Id, HistoryDirection.OldestFirst)
                .WithCancellation(Fake.Token))
            enumerated.Add(message.Id);

        Assert.Equal([sent[0].Id], before.Messages.Select(message => message.Id));
        Assert.Equal([sent[2].Id], after.Messages.Select(message => message.Id));
        Assert.Equal(sent.Select(message => message.Id), enumerated);
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_deleted_message_is_gone_from_the_history(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        var first = await smooch.Client.AppUsers.SendMessageAsync(user.Id, "one", Fake.Token);
        var second = await smooch.Client.AppUsers.SendMessageAsync(user.Id, "two", Fake.Token);
        await smooch.Client.AppUsers.DeleteMessageAsync(user.Id, first.Message.Id, Fake.Token);
        var page = await smooch.Client.AppUsers.GetMessagesAsync(user.Id, cancellationToken: Fake.Token);
        Assert.Equal(second.Message.Id, Assert.Single(page.Messages).Id);
    }

    // Messages of one millisecond have no before and after: one that ties with its predecessor is deleted and sent again.
    private static async Task<Message> SendLaterAsync(ContractService smooch, AppUser user, string text, Message? predecessor)
    {
        while (true)
        {
            var sent = (await smooch.Client.AppUsers.SendMessageAsync(user.Id, text, Fake.Token)).Message;
            if (predecessor is null || sent.Received > predecessor.Received)
                return sent;

            await smooch.Client.AppUsers.DeleteMessageAsync(user.Id, sent.Id, Fake.Token);
        }
    }
}
