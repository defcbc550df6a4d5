using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

/// <summary>v1, v1.1 and v2 are views of the same things.</summary>
public sealed class OneStateTests
{
    [Fact]
    public async Task A_user_of_v2_is_an_app_user_of_v1_1()
    {
        await using var fake = await Fake.StartAsync();
        var id = await fake.CreateUserAsync(
            "mira@example.org",
            ""","profile":{"givenName":"Mira","surname":"Muster","email":"mira@example.org"},"metadata":{"plan":"gold","n":3},"signedUpAt":"2020-02-03T04:05:06.789Z" """);
        var user = (await fake.GetAsync("v1.1/appusers/mira@example.org")).Expect(200)["appUser"];
        Assert.Equal(id, (string?)user["_id"]);
        Assert.Equal("mira@example.org", (string?)user["userId"]);
        Assert.Equal("Mira", (string?)user["givenName"]);
        Assert.Equal("Muster", (string?)user["surname"]);
        Assert.Equal("mira@example.org", (string?)user["email"]);
        Assert.Equal("gold", (string?)user["properties"]!["plan"]);
        Assert.Equal("2020-02-03T04:05:06.789Z", (string?)user["signedUpAt"]);
    }

    [Fact]
    public async Task An_app_user_of_v1_1_is_a_user_of_v2()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", """{"userId":"tom","givenName":"Tom","properties":{"plan":"free"}}""")).Expect(201);
        var user = (await fake.GetV2Async("users/tom")).Expect(200)["user"];
        Assert.Equal("tom", (string?)user["externalId"]);
        Assert.Equal("Tom", (string?)user["profile"]!["givenName"]);
        Assert.Equal("free", (string?)user["metadata"]!["plan"]);
    }

    [Fact]
    public async Task A_message_of_v1_1_is_in_the_default_conversation_of_v2()
    {
        await using var fake = await Fake.StartAsync();
        var id = await fake.CreateUserAsync("mira");
        (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appMaker","type":"text","text":"Hello","name":"Bea","metadata":{"a":1}}""")).Expect(201);
        var conversations = (await fake.GetV2Async($"conversations?filter[userId]={id}")).Expect(200);
        var conversation = Assert.Single((JsonArray)conversations["conversations"])!;
        Assert.True((bool)conversation["isDefault"]!);
        Assert.Equal("personal", (string?)conversation["type"]);

        var messages = (await fake.GetV2Async($"conversations/{conversation["id"]}/messages")).Expect(200);
        var message = Assert.Single((JsonArray)messages["messages"])!;
        Assert.Equal("Hello", (string?)message["content"]!["text"]);
        Assert.Equal("business", (string?)message["author"]!["type"]);
        Assert.Equal("Bea", (string?)message["author"]!["displayName"]);
        Assert.Equal(1, (int)message["metadata"]!["a"]!);
        Assert.Equal("api:conversations", (string?)message["source"]!["type"]);
    }

    [Fact]
    public async Task A_message_of_v2_in_the_default_conversation_is_in_the_history_of_v1_1()
    {
        await using var fake = await Fake.StartAsync();
        var conversation = await fake.CreateConversationAsync(await fake.CreateUserAsync("mira"));
        var message = await fake.SayAsync(conversation, "Hello");
        var page = (await fake.GetAsync("v1.1/appusers/mira/messages")).Expect(200);
        var seen = Assert.Single((JsonArray)page["messages"])!;
        Assert.Equal((string?)message["id"], (string?)seen["_id"]);
        Assert.Equal("appMaker", (string?)seen["role"]);
        Assert.Equal("Hello", (string?)seen["text"]);
        Assert.Equal("text", (string?)seen["type"]);
        Assert.Equal(conversation, (string?)page["conversation"]!["_id"]);
    }

    [Fact]
    public async Task Messages_of_a_user_are_shown_by_every_version()
    {
        await using var fake = await Fake.StartAsync();
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
        var id = await mira.SayAsync("Hi", Fake.Token);
        Assert.Equal(id, (string?)(await fake.GetAsync("v1/appusers/mira/messages")).Expect(200)["messages"][0]!["_id"]);
        var message = (await fake.GetV2Async($"conversations/{mira.Conversation!.Id}/messages")).Expect(200)["messages"][0]!;
        Assert.Equal(id, (string?)message["id"]);
        Assert.Equal(mira.Id, (string?)message["author"]!["userId"]);
        Assert.Equal("user", (string?)message["author"]!["type"]);
        Assert.Equal("Mira", (string?)message["author"]!["displayName"]);
        Assert.Equal("web", (string?)message["source"]!["type"]);
    }

    [Fact]
    public async Task Reading_and_deleting_are_seen_by_every_version()
    {
        await using var fake = await Fake.StartAsync();
        var conversation = await fake.CreateConversationAsync(await fake.CreateUserAsync("mira"));
        await fake.SayAsync(conversation, "One");
        var two = await fake.SayAsync(conversation, "Two");
        Assert.Equal(2, (int)(await fake.GetV2Async($"conversations/{conversation}/participants"))["participants"][0]!["unreadCount"]!);
        (await fake.PostAsync("v1.1/appusers/mira/conversation/read", "")).Expect(200);
        Assert.Equal(0, (int)(await fake.GetV2Async($"conversations/{conversation}/participants"))["participants"][0]!["unreadCount"]!);
        (await fake.DeleteV2Async($"conversations/{conversation}/messages/{two["id"]}")).Expect(200);
        Assert.Single((JsonArray)(await fake.GetAsync("v1.1/appusers/mira/messages"))["messages"]);
        (await fake.DeleteV2Async("users/mira")).Expect(200);
        (await fake.GetAsync("v1.1/appusers/mira")).ExpectError(404, "not_found");
        (await fake.GetV2Async($"conversations/{conversation}")).ExpectErrors(404, "conversation_not_found");
    }

    [Fact]
    public async Task Webhooks_of_v1_1_and_of_v2_hear_of_the_same_message()
    {
        await using var fake = await Fake.StartAsync();
        await using var old = await Receiver.StartAsync();
        await using var today = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{old.Url}}"}""")).Expect(201);
        fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { WebhookTarget = today.Url });
        await fake.SayAsync(await fake.CreateConversationAsync(await fake.CreateUserAsync("mira")), "Hello");
        Assert.Equal("Hello", (string?)(await old.NextAsync("message:appMaker"))["messages"]![0]!["text"]);
        Assert.Equal("Hello", (string?)(await today.NextV2Async("conversation:message"))["message"]!["content"]!["text"]);
    }

    [Fact]
    public async Task A_conversation_other_than_the_default_one_is_unknown_to_v1_1()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { MultiConversation = true });
        var user = await fake.CreateUserAsync("mira");
        var first = await fake.CreateConversationAsync(user);
        var second = await fake.CreateConversationAsync(user);
        await fake.SayAsync(second, "Only here");
        Assert.Empty((JsonArray)(await fake.GetAsync("v1.1/appusers/mira/messages")).Expect(200)["messages"]);
        Assert.Equal([first, second], (await fake.GetV2Async("conversations?filter[userExternalId]=mira")).Ids("conversations"));
        Assert.False((bool)(await fake.GetV2Async($"conversations/{second}"))["conversation"]["isDefault"]!);
    }

    [Fact]
    public async Task Integrations_of_one_version_are_listed_by_the_other()
    {
        await using var fake = await Fake.StartAsync();
        var telegram = await fake.CreateIntegrationAsync();
        var ios = (string?)(
            await fake.PostV2Async("integrations", """{"type":"ios","production":true}""")).Expect(201)["integration"]["id"];
        Assert.Equal([telegram, ios!], (await fake.GetV2Async("integrations")).Ids("integrations"));
        Assert.Equal("apn", (string?)(await fake.GetAsync($"v1.1/integrations/{ios}")).Expect(200)["integration"]["type"]);
    }
}
