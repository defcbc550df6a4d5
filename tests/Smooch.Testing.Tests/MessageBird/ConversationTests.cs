using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.MessageBird;

public sealed class ConversationTests
{
    [Fact]
    public async Task Starting_sends_a_message_and_returns_the_conversation_with_contact_and_channels()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.CreateChannel("sms");
        bird.Fake.CreateChannel("telegram");
        var conversation = await bird.StartConversationAsync("31600000001");
        Assert.Matches("^[0-9a-f]{32}$", conversation.Id());
        Assert.Equal("active", (string?)conversation["status"]);
        Assert.Equal(bird.ChannelId, (string?)conversation["lastUsedChannelId"]);
        Assert.Equal("whatsapp", (string?)conversation["lastUsedPlatformId"]);
        Assert.Equal(31600000001, (long)conversation["contact"]!["msisdn"]!);
        Assert.Equal((string?)conversation["contactId"], (string?)conversation["contact"]!["id"]);
        Assert.Equal(["whatsapp", "sms"], ((JsonArray)conversation["channels"]!).Select(channel => (string?)channel!["platformId"]));
        Assert.Equal("0001-01-01T00:00:00Z", (string?)conversation["channels"]![0]!["updatedDatetime"]);
        Assert.Equal(1, (int)conversation["messages"]!["totalCount"]!);

        var messages = (JsonArray)(await bird.GetAsync((string)conversation["messages"]!["href"]!)).Expect(200)["items"];
        var message = (JsonObject)Assert.Single(messages)!;
        Assert.Equal((string?)conversation["messages"]!["lastMessageId"], message.Id());
        Assert.Equal(
            ["sent", "delivered", "text", "+31600000001", bird.Fake.Channel.Address],
            ((string[])["direction", "status", "type", "to", "from"]).Select(name => (string?)message[name]));
    }

    [Fact]
    public async Task A_contact_has_one_active_conversation()
    {
        await using var bird = await Bird.StartAsync();
        var first = await bird.StartConversationAsync();
        Assert.Equal(first.Id(), (await bird.StartConversationAsync("31600000001")).Id());
        Assert.Equal(first.Id(), bird.Fake.Contact("+31600000001").ConversationId);
        Assert.NotEqual(first.Id(), (await bird.StartConversationAsync("+31600000002")).Id());
    }

    [Fact]
    public async Task Archiving_ends_a_conversation_and_the_next_message_opens_another()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        await contact.SayAsync("Hello", Bird.Token);
        var first = contact.ConversationId!;
        var archived = (await bird.PatchAsync($"v1/conversations/{first}", """{"status":"archived"}""")).Expect(200).Json;
        Assert.Equal("archived", (string?)archived["status"]);
        Assert.False(archived.ContainsKey("contact"));
        Assert.False(archived.ContainsKey("channels"));
        Assert.NotNull(archived["updatedDatetime"]);
        Assert.Null(contact.ConversationId);

        await contact.SayAsync("Again", Bird.Token);
        Assert.NotEqual(first, contact.ConversationId);
        (await bird.PatchAsync($"v1/conversations/{first}", """{"status":"active"}""")).ExpectBirdError(422, 10, "status");
        Assert.Equal(2, contact.Messages.Count);
        var ids = (JsonArray)(await bird.GetAsync($"v1/conversations/contact/{contact.Id}")).Expect(200)["items"];
        Assert.Equal([contact.ConversationId!, first], ids.Select(id => (string)id!));
    }

    [Fact]
    public async Task A_reply_into_an_archived_conversation_opens_another()
    {
        await using var bird = await Bird.StartAsync();
        var first = (await bird.StartConversationAsync()).Id();
        (await bird.PatchAsync($"v1/conversations/{first}", """{"status":"archived"}""")).Expect(200);
        const string Body = """{"type":"text","content":{"text":"Still there?"}}""";
        var reply = (await bird.PostAsync($"v1/conversations/{first}/messages", Body)).Expect(201).Json;
        Assert.NotEqual(first, (string?)reply["conversationId"]);
        Assert.Equal((string?)reply["conversationId"], bird.Fake.Contact("+31600000001").ConversationId);
    }

    [Fact]
    public async Task The_list_starts_with_the_conversation_of_the_newest_message()
    {
        await using var bird = await Bird.StartAsync();
        var first = (await bird.StartConversationAsync("+31600000001")).Id();
        var second = (await bird.StartConversationAsync("+31600000002")).Id();
        Assert.Equal([second, first], (await bird.GetAsync("v1/conversations")).Ids());
        await bird.Fake.Contact("+31600000001").SayAsync("Hi", Bird.Token);
        Assert.Equal([first, second], (await bird.GetAsync("v1/conversations")).Ids());
        (await bird.PatchAsync($"v1/conversations/{second}", """{"status":"archived"}""")).Expect(200);
        Assert.Equal([first], (await bird.GetAsync("v1/conversations?status=active")).Ids());
        Assert.Equal([second], (await bird.GetAsync("v1/conversations?status=archived")).Ids());
        Assert.Equal([first, second], (await bird.GetAsync("v1/conversations?status=archived%3Bactive")).Ids());
        Assert.Equal([first, second], (await bird.GetAsync("v1/conversations?status=all")).Ids());
        Assert.Equal([second], (await bird.GetAsync($"v1/conversations?ids={second}%2Cnone")).Ids());
        (await bird.GetAsync("v1/conversations?status=lost")).ExpectBirdError(422, 10, "status");
    }

    [Fact]
    public async Task Pages_have_an_envelope_and_a_limit_that_is_lowered_and_echoed()
    {
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { MaxLimit = 2 });
        List<string> ids = [];
        for (var i = 1; i <= 5; i++)
            ids.Insert(0, (await bird.StartConversationAsync($"+3160000000{i}")).Id());

        var page = (await bird.GetAsync("v1/conversations?limit=20&offset=1")).Expect(200);
        Assert.Equal((1, 2, 2, 5), ((int)page["offset"], (int)page["limit"], (int)page["count"], (int)page["totalCount"]));
        Assert.Equal(ids[1..3], page.Ids());
        Assert.Empty((await bird.GetAsync("v1/conversations?offset=9")).Expect(200).Ids());
        (await bird.GetAsync("v1/conversations?limit=0")).ExpectBirdError(422, 10, "limit");
        (await bird.GetAsync("v1/conversations?offset=-1")).ExpectBirdError(422, 10, "offset");
        (await bird.GetAsync("v1/conversations?limit=1&limit=2")).ExpectBirdError(422, 10, "limit");
    }

    [Fact]
    public async Task A_conversation_may_be_created_without_a_message()
    {
        await using var bird = await Bird.StartAsync();
        var contact = bird.Fake.CreateContact();
        var conversation = (await bird.PostAsync("v1/conversations", $$"""{"contactId":"{{contact.Id}}"}""")).Expect(201).Json;
        Assert.Equal(conversation.Id(), contact.ConversationId);
        (await bird.PostAsync("v1/conversations", """{"contactId":"none"}""")).ExpectBirdError(404, 20);
    }

    [Theory]
    [InlineData("""{"type":"text","content":{"text":"Hi"},"channelId":"CHANNEL"}""", 9, "to")]
    [InlineData("""{"to":"+31600000001","type":"text","content":{"text":"Hi"}}""", 9, "channelId")]
    [InlineData("""{"to":"+31600000001","type":"text","content":{"text":"Hi"},"channelId":"none"}""", 10, "channelId")]
    [InlineData("""{"to":"mira","type":"text","content":{"text":"Hi"},"channelId":"CHANNEL"}""", 10, "to")]
    [InlineData("""{"to":1,"type":"text","content":{"text":"Hi"},"channelId":"CHANNEL"}""", 10, "to")]
    [InlineData(
        """{"to":"+31600000001","type":"text","content":{"text":"Hi"},"channelId":"CHANNEL","reportUrl":"nowhere"}""",
        10,
        "reportUrl")]
    [InlineData("""{"to":"+31600000001","type":"event","content":{"text":"Hi"},"channelId":"CHANNEL"}""", 9, "eventType")]
    public async Task A_start_that_is_wrong_names_the_parameter_and_changes_nothing(string body, int code, string parameter)
    {
        await using var bird = await Bird.StartAsync();
        (await bird.PostAsync("v1/conversations/start", body.Replace("CHANNEL", bird.ChannelId, StringComparison.Ordinal)))
            .ExpectBirdError(422, code, parameter);
        Assert.Empty((await bird.GetAsync("v1/conversations")).Ids());
    }

    [Fact]
    public async Task A_channel_that_is_not_active_carries_nothing()
    {
        await using var bird = await Bird.StartAsync();
        bird.Fake.Channel.Status = "activation_required";
        (await bird.PostAsync("v1/conversations/start", bird.Text("+31600000001"))).ExpectBirdError(422, 10, "channelId");
    }

    [Fact]
    public async Task Platforms_without_phone_numbers_have_addresses_of_their_own()
    {
        await using var bird = await Bird.StartAsync();
        var telegram = bird.Fake.CreateChannel("telegram", "Support", "parcelbot");
        var contact = bird.Fake.CreateContact(
            new FakeContactOptions { ChannelId = telegram.Id, Address = "123456789", FirstName = "Mira" });
        await contact.SayAsync("Hi", Bird.Token);
        var message = Assert.Single(contact.Messages);
        Assert.Equal(("123456789", "parcelbot"), ((string?)message["from"], (string?)message["to"]));
        var conversation = (await bird.GetAsync($"v1/conversations/{contact.ConversationId}")).Expect(200).Json;
        Assert.False(((JsonObject)conversation["contact"]!).ContainsKey("msisdn"));
        Assert.Equal("Mira", (string?)conversation["contact"]!["displayName"]);
        Assert.Equal(contact.ConversationId, (await bird.StartConversationAsync("123456789", "Hello", telegram.Id)).Id());
        Assert.NotEqual(contact.ConversationId, (await bird.StartConversationAsync("987654321", "Hello", telegram.Id)).Id());
    }

    [Fact]
    public async Task Custom_details_are_written_as_they_are()
    {
        await using var bird = await Bird.StartAsync();
        foreach (var details in (JsonNode?[])[null, new JsonArray(), new JsonObject { ["userId"] = 5 }])
        {
            var contact = bird.Fake.CreateContact(new FakeContactOptions { CustomDetails = details, Attributes = details });
            await contact.SayAsync("Hi", Bird.Token);
            var shown = (await bird.GetAsync($"v1/conversations/{contact.ConversationId}")).Json["contact"]!;
            Assert.True(JsonNode.DeepEquals(details, shown["customDetails"]));
            Assert.True(JsonNode.DeepEquals(details, shown["attributes"]));
        }
    }
}
