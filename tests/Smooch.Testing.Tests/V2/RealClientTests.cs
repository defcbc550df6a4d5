using Smooch.Sunshine;

namespace Smooch.Testing.Tests.V2;

/// <summary>The clients of v1.1 and v2 on one fake, and dialogues in the types of v2.</summary>
public sealed class RealClientTests
{
    [Fact]
    public async Task What_the_client_of_v2_creates_the_client_of_v1_1_sees()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
        using var older = smooch.CreateClient();
        using var newer = smooch.CreateSunshineClient();
        var user = await newer.Users.CreateAsync(new NewUser { ExternalId = "mira@example.org" }, Fake.Token);
        Assert.Equal(user.Id, (await older.AppUsers.GetAsync("mira@example.org", Fake.Token)).Id);

        var conversation = await newer.Conversations.CreatePersonalAsync(user.Id, Fake.Token);
        await newer.Messages.SendAsync(conversation.Id, "Hello", Fake.Token);
        var history = await older.AppUsers.GetMessagesAsync("mira@example.org", cancellationToken: Fake.Token);
        Assert.Equal("Hello", Assert.Single(history.Messages).Text);
    }

    [Fact]
    public async Task What_the_client_of_v1_1_creates_the_client_of_v2_sees()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
        using var older = smooch.CreateClient();
        using var newer = smooch.CreateSunshineClient();
        var appUser = await older.AppUsers.CreateAsync(new NewAppUser { UserId = "tom" }, Fake.Token);
        var sent = await older.AppUsers.SendMessageAsync("tom", "Hi", Fake.Token);
        Assert.Equal(appUser.Id, (await newer.Users.GetAsync("tom", cancellationToken: Fake.Token)).Id);

        var conversations = new List<Sunshine.Conversation>();
        await foreach (var conversation in newer.Conversations.ListByExternalIdAsync("tom").WithCancellation(Fake.Token))
            conversations.Add(conversation);

        var only = Assert.Single(conversations);
        Assert.True(only.IsDefault);
        var messages = new List<Sunshine.Message>();
        await foreach (var message in newer.Messages.EnumerateAsync(only.Id).WithCancellation(Fake.Token))
            messages.Add(message);

        Assert.Equal((sent.Message.Id, "Hi"), (Assert.Single(messages).Id, Assert.IsType<TextContent>(messages[0].Content).Text));
    }

    [Fact]
    public async Task A_dialogue_receives_the_contents_of_v2()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
        using var client = smooch.CreateSunshineClient();
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await mira.SayAsync("Hello", Fake.Token);
        var conversation = smooch.App.Conversations[0].Id;
        await client.Messages.SendAsync(conversation, "Hi Mira", Fake.Token);
        await client.Messages.SendAsync(conversation, new NewImageContent { MediaUrl = "https://example.org/a.png" }, Fake.Token);
        await client.Messages.SendAsync(conversation, "Bye", Fake.Token);

        Assert.Equal("Hi Mira", (await mira.ReceiveAsync<TextContent>(Fake.Token)).Text);
        Assert.Equal("https://example.org/a.png", (await mira.ReceiveAsync<ImageContent>(Fake.Token)).MediaUrl);
        var last = await mira.ReceiveAsync<Sunshine.Message>(Fake.Token);
        Assert.Equal("Bye", Assert.IsType<TextContent>(last.Content).Text);
        Assert.NotEmpty(last.Id);
    }

    [Fact]
    public async Task A_content_of_another_type_is_an_error_that_names_both()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
        using var client = smooch.CreateSunshineClient();
        var mira = smooch.CreateUser();
        await mira.SayAsync("Hello", Fake.Token);
        await client.Messages.SendAsync(smooch.App.Conversations[0].Id, "Hi", Fake.Token);
        var failure = await Assert.ThrowsAsync<DialogueException>(() => mira.ReceiveAsync<FormContent>(Fake.Token));
        Assert.Contains("Expected FormContent, received TextContent", failure.Message, StringComparison.Ordinal);
    }
}
