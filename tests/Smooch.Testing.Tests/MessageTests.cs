using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class MessageTests
{
    [Fact]
    public async Task The_first_message_starts_the_conversation()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = new TestClock() });
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira", Surname = "Sol" });
        (await fake.GetAsync("v1.1/appusers/mira/messages")).ExpectError(404, "not_found");

        var posted = (
            await fake.PostAsync("v1.1/appusers/mira/messages", """{"role":"appUser","type":"text","text":"Hello"}""")).Expect(201);

        var message = posted["message"];
        Assert.Matches("^[0-9a-f]{24}$", (string)message["_id"]!);
        Assert.Equal(user.Id, (string)message["authorId"]!);
        Assert.Equal("Mira Sol", (string)message["name"]!);
        Assert.Equal("1544003787.46", message["received"]!.ToJsonString());
        Assert.Equal("""{"type":"api"}""", message["source"]!.ToJsonString());
        Assert.False(message.AsObject().ContainsKey("metadata"));
        Assert.False(message.AsObject().ContainsKey("actions"));
        Assert.Equal(0, (int)posted["conversation"]["unreadCount"]!);
        Assert.True((bool)(await fake.GetAsync("v1.1/appusers/mira")).Expect(200)["appUser"]["conversationStarted"]!);
    }

    [Fact]
    public async Task Messages_of_the_business_count_as_unread_until_read()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.PostAsync($"v1.1/appusers/{user.Id}/conversation/read", "")).ExpectError(404, "not_found");
        var posted = (
            await fake.PostAsync(
                $"v1.1/appusers/{user.Id}/messages",
                """{"role":"appMaker","type":"text","text":"Hi","email":"Ana@example.org"}""")).Expect(201);
        Assert.Equal(1, (int)posted["conversation"]["unreadCount"]!);
        Assert.False(posted["message"].AsObject().ContainsKey("name"));
        Assert.StartsWith("https://www.gravatar.com/avatar/", (string)posted["message"]["avatarUrl"]!, StringComparison.Ordinal);
        Assert.Equal("", (await fake.PostAsync($"v1.1/appusers/{user.Id}/conversation/read", "")).Expect(200).Text);
        Assert.Equal(0, user.UnreadCount);
    }

    [Theory]
    [InlineData("""{"type":"text","text":"x"}""")]
    [InlineData("""{"role":"whisper","type":"text","text":"x"}""")]
    [InlineData("""{"role":"appMaker","text":"x"}""")]
    [InlineData("""{"role":"appMaker","type":"telegram","text":"x"}""")]
    [InlineData("""{"role":"appMaker","type":"formResponse"}""")]
    [InlineData("""{"role":"appMaker","type":"text"}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":7}""")]
    [InlineData("""{"role":"appMaker","type":"image","text":"x"}""")]
    [InlineData("""{"role":"appMaker","type":"image","mediaUrl":"ftp://x/y.png"}""")]
    [InlineData("""{"role":"appMaker","type":"carousel","items":[]}""")]
    [InlineData("""{"role":"appMaker","type":"carousel","items":[{"title":"A"}]}""")]
    [InlineData("""{"role":"appMaker","type":"list","items":[{"actions":[{"type":"link","text":"a","uri":"https://a"}]}]}""")]
    [InlineData("""{"role":"appMaker","type":"list","items":[{"title":"A","actions":[{"type":"reply","text":"a","payload":"a"}]}]}""")]
    [InlineData("""{"role":"appMaker","type":"location"}""")]
    [InlineData("""{"role":"appMaker","type":"location","coordinates":{"lat":1}}""")]
    [InlineData("""{"role":"appMaker","type":"form"}""")]
    [InlineData("""{"role":"appUser","type":"form","fields":[{"type":"email","name":"a","label":"A"}]}""")]
    [InlineData(
        """{"role":"appMaker","type":"form","fields":[{"type":"email","name":"a","label":"A"},{"type":"text","name":"a","label":"B"}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","actions":[{"type":"postback","text":"a"}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","actions":[{"type":"link","text":"a"}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","actions":[{"type":"webview","text":"a","uri":"https://a"}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","actions":[{"type":"buy","text":"a","amount":1.5}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","actions":[{"type":"dance","text":"a"}]}""")]
    [InlineData(
        """{"role":"appMaker","type":"text","text":"x","actions":[{"type":"reply","text":"a","payload":"a"},{"type":"link","text":"a","uri":"https://a"}]}""")]
    [InlineData("""{"role":"appUser","type":"text","text":"x","actions":[{"type":"link","text":"a","uri":"https://a"}]}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","metadata":{"a":{}}}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","metadata":{"a":null}}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","destination":{}}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","destination":{"integrationType":"viber"}}""")]
    [InlineData("""{"role":"appMaker","type":"text","text":"x","override":{"sms":{"payload":{}}}}""")]
    [InlineData("""{"role":"appMaker","messageSchema":"viber","message":{}}""")]
    public async Task A_message_that_the_service_would_reject_is_a_400(string body)
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.PostAsync($"v1.1/appusers/{user.Id}/messages", body)).ExpectError(400, "bad_request");
        Assert.Empty(user.Messages);
    }

    [Fact]
    public async Task Metadata_has_four_kilobytes()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        string Body(int size) => $$"""{"role":"appMaker","type":"text","text":"x","metadata":{"k":"{{new string('v', size)}}"} }""";
        (await fake.PostAsync($"v1.1/appusers/{user.Id}/messages", Body(4095))).Expect(201);
        (await fake.PostAsync($"v1.1/appusers/{user.Id}/messages", Body(4096))).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task Each_type_comes_back_with_ids_and_fallback_text()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();

        var carousel = await PostAsync(
            """{"role":"appMaker","type":"carousel","displaySettings":{"imageAspectRatio":"square"},"items":[{"title":"A","description":"B","size":"large","actions":[{"type":"postback","text":"Pick","payload":"A"}]}]}""");
        Assert.Matches("^[0-9a-f]{24}$", (string)carousel["items"]![0]!["_id"]!);
        Assert.Equal("", (string)carousel["items"]![0]!["actions"]![0]!["uri"]!);
        Assert.Equal("A\nB\nPick", (string)carousel["text"]!);

        var list = await PostAsync(
            """{"role":"appMaker","type":"list","items":[{"title":"A","actions":[{"type":"share"}]}],"actions":[{"type":"link","text":"All","uri":"https://example.org"}]}""");
        Assert.Equal("link", (string)list["actions"]![0]!["type"]!);

        var location = await PostAsync(
            """{"role":"appMaker","type":"location","coordinates":{"lat":41.38,"long":2.17},"location":{"name":"Here"}}""");
        Assert.Equal("Location shared:\nhttps://maps.google.com/maps?q=41.38,2.17", (string)location["text"]!);
        Assert.Equal("""{"lat":41.38,"long":2.17}""", location["coordinates"]!.ToJsonString());

        var image = await PostAsync("""{"role":"appMaker","type":"image","mediaUrl":"https://example.org/a.png"}""");
        Assert.Equal("image/png", (string)image["mediaType"]!);
        Assert.Equal(" ", (string)image["text"]!);

        var file = await PostAsync("""{"role":"appMaker","type":"file","mediaUrl":"https://example.org/a.pdf","text":"Receipt"}""");
        Assert.Equal("application/pdf", (string)file["mediaType"]!);

        var form = await PostAsync(
            """{"role":"appMaker","type":"form","fields":[{"type":"select","name":"s","label":"S","options":[{"name":"a","label":"A"}]},{"type":"text","name":"t","label":"T"}]}""");
        Assert.Equal(128, (int)form["fields"]![1]!["maxSize"]!);
        Assert.Matches("^[0-9a-f]{24}$", (string)form["fields"]![0]!["options"]![0]!["_id"]!);

        var buy = await PostAsync(
            """{"role":"appMaker","type":"text","actions":[{"type":"buy","text":"Pay","amount":1999,"currency":"EUR"}]}""");
        Assert.Equal("eur", (string)buy["actions"]![0]!["currency"]!);
        Assert.Equal("offered", (string)buy["actions"]![0]!["state"]!);

        var template = await PostAsync("""{"role":"appMaker","messageSchema":"whatsapp","message":{"type":"hsm","hsm":{}}}""");
        Assert.Equal("text", (string)template["type"]!);

        async Task<JsonNode> PostAsync(string body) =>
            (await fake.PostAsync($"v1.1/appusers/{user.Id}/messages", body)).Expect(201)["message"];
    }

    [Fact]
    public async Task Only_the_business_can_send_as_the_business()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var body = """{"role":"appMaker","type":"text","text":"x"}""";
        (await fake.PostAsync("v1/appusers/mira/messages", body, Fake.AppToken(fake.Smooch.AppToken))).ExpectError(403, "forbidden");
        (await fake.PostAsync("v1.1/appusers/mira/messages", body, Fake.Bearer(fake.UserJwt("mira")))).ExpectError(403, "forbidden");
        (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appUser","type":"text","text":"x"}""",
                Fake.Bearer(fake.UserJwt("mira")))).Expect(201);
        Assert.Single(user.Messages);
    }

    [Fact]
    public async Task V1_infers_a_missing_type()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var text = (await fake.PostAsync($"v1/appusers/{user.Id}/messages", """{"role":"appMaker","text":"x"}""")).Expect(201)["message"];
        var image = (
            await fake.PostAsync($"v1/appusers/{user.Id}/messages", """{"role":"appMaker","mediaUrl":"https://example.org/a.gif"}"""))
                .Expect(201)["message"];
        Assert.Equal("text", (string)text["type"]!);
        Assert.Equal("image", (string)image["type"]!);
        (
            await fake.PostAsync(
                $"v1/appusers/{user.Id}/messages",
                """{"role":"appMaker","type":"form","fields":[{"type":"text","name":"t","label":"T"}]}"""))
                .ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task The_paths_of_2015_respond_in_the_form_of_2015()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var token = Fake.AppToken(fake.Smooch.AppToken);
        (await fake.GetAsync($"v1/appusers/{user.Id}/conversation", token)).ExpectError(404, "not_found");
        var posted = (
            await fake.PostAsync(
                $"v1/appusers/{user.Id}/conversation/messages",
                """{"role":"appUser","text":"Just put some vinegar on it"}""",
                token)).Expect(201);
        Assert.False(posted["message"].AsObject().ContainsKey("type"));
        Assert.False(posted["message"].AsObject().ContainsKey("source"));
        var conversation = (await fake.GetAsync($"v1/appusers/{user.Id}/conversation", token)).Expect(200)["conversation"];
        Assert.True(JsonNode.DeepEquals(posted["conversation"], conversation));
        Assert.Equal($"""["{user.Id}"]""", conversation["appUsers"]!.ToJsonString());
        Assert.Equal("[]", conversation["appMakers"]!.ToJsonString());
        Assert.False(conversation.AsObject().ContainsKey("unreadCount"));
        (
            await fake.PostAsync(
                $"v1/appusers/{user.Id}/conversation/messages",
                """{"role":"appUser","mediaUrl":"https://example.org/a.png"}""",
                token))
                .ExpectError(400, "bad_request");
        (
            await fake.PostAsync(
                $"v1/appusers/{user.Id}/conversation/messages",
                """{"role":"appUser","mediaUrl":"https://example.org/a.png","mediaType":"image/png"}""",
                token)).Expect(201);
    }

    [Fact]
    public async Task Messages_are_deleted_one_by_one_and_all_together()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/messages")).ExpectError(404, "not_found");
        var first = await user.SayAsync("one", Fake.Token);
        await user.SayAsync("two", Fake.Token);
        await user.SayAsync("three", Fake.Token);
        Assert.Equal("{}", (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/messages/{first}")).Expect(200).Text);
        (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/messages/{first}")).ExpectError(404, "not_found");
        Assert.Equal(2, user.Messages.Count);
        Assert.Equal("{}", (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/messages")).Expect(200).Text);
        Assert.Empty((await fake.GetAsync($"v1.1/appusers/{user.Id}/messages")).Expect(200)["messages"].AsArray());
    }

    [Fact]
    public async Task Activity_is_for_the_business_only()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var path = $"appusers/{user.Id}/conversation/activity";
        (await fake.PostAsync($"v1.1/{path}", """{"role":"appMaker","type":"typing:start"}""")).ExpectError(404, "not_found");
        await user.SayAsync("hello", Fake.Token);
        var response = (await fake.PostAsync($"v1.1/{path}", """{"role":"appMaker","type":"conversation:read"}""")).Expect(200);
        Assert.True(response["conversation"].AsObject().ContainsKey("appMakerLastRead"));
        (await fake.PostAsync($"v1.1/{path}", """{"role":"appUser","type":"typing:start"}""")).ExpectError(400, "bad_request");
        (await fake.PostAsync($"v1.1/{path}", """{"role":"appMaker","type":"typing"}""")).ExpectError(400, "bad_request");
        (await fake.PostAsync($"v1/{path}", """{"role":"appMaker","type":"conversation:read"}""")).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task A_conversation_of_thirty_thousand_messages_is_locked()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        user.AppendHistory(Enumerable.Range(0, 30_000).Select(i => new FakeHistoryMessage("x", i)));
        (
            await fake.PostAsync($"v1.1/appusers/{user.Id}/messages", """{"role":"appMaker","type":"text","text":"one more"}"""))
                .ExpectError(423, "locked");
    }
}
