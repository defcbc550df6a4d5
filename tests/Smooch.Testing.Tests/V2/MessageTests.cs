using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

public sealed partial class MessageTests : IAsyncLifetime
{
    private Fake fake = null!;
    private string conversation = "";

    public async ValueTask InitializeAsync()
    {
        fake = await Fake.StartAsync();
        conversation = await fake.CreateConversationAsync(await fake.CreateUserAsync("mira", ""","profile":{"givenName":"Mira"}"""));
    }

    public async ValueTask DisposeAsync() => await fake.DisposeAsync();

    [Fact]
    public async Task Posting_returns_a_list_and_never_a_message()
    {
        var response = await PostAsync("""{"type":"text","text":"Hello"}""");
        Assert.Equal(["messages"], response.Json.Select(member => member.Key));
        var message = Assert.Single((JsonArray)response["messages"])!;
        Assert.Equal("""{"type":"text","text":"Hello"}""", message["content"]!.ToJsonString());
        Assert.Equal("api:conversations", (string?)message["source"]!["type"]);
        Assert.Equal(24, ((string)message["id"]!).Length);
    }

    [Theory]
    [InlineData(
        """{"type":"text","text":"Hi","actions":[{"type":"reply","text":"Yes","payload":"YES","iconUrl":"https://example.org/i.png"},{"type":"locationRequest","text":"Where?"}]}""")]
    [InlineData("""{"type":"text","actions":[{"type":"postback","text":"Go","payload":"GO","metadata":{"a":1}}]}""")]
    [InlineData(
        """{"type":"text","text":"Hi","actions":[{"type":"link","text":"Call","uri":"tel:+15145550199"},{"type":"webview","text":"W","uri":"https://example.org","fallback":"https://example.org/f","size":"tall","openOnReceive":true},{"type":"buy","text":"Pay","amount":999,"currency":"cad"}]}""")]
    [InlineData("""{"type":"text","htmlText":"<b>Hi</b>"}""")]
    [InlineData(
        """{"type":"image","mediaUrl":"https://example.org/a.jpg","altText":"A","text":"Look","actions":[{"type":"link","text":"L","uri":"https://example.org"}]}""")]
    [InlineData("""{"type":"file","mediaUrl":"https://example.org/a.pdf"}""")]
    [InlineData(
        """{"type":"carousel","items":[{"title":"T","actions":[{"type":"link","text":"L","uri":"https://example.org"}]}],"displaySettings":{"imageAspectRatio":"square"}}""")]
    [InlineData(
        """{"type":"list","items":[{"title":"T","description":"D","mediaUrl":"https://example.org/a.png","mediaType":"image/png","size":"large","metadata":{"a":true},"actions":[{"type":"postback","text":"P","payload":"P"}]}],"actions":[{"type":"link","text":"L","uri":"https://example.org"}]}""")]
    [InlineData("""{"type":"location","coordinates":{"lat":45.5,"long":-73.5},"location":{"name":"N","address":"A"}}""")]
    [InlineData(
        """{"type":"form","blockChatInput":true,"fields":[{"type":"text","name":"n","label":"L","placeholder":"P","minSize":1,"maxSize":30,"format":"integer"},{"type":"email","name":"e","label":"E"},{"type":"select","name":"s","label":"S","options":[{"name":"a","label":"A"}]}]}""")]
    public async Task Every_content_comes_back_with_all_that_was_sent(string content)
    {
        var sent = (JsonObject)JsonNode.Parse(content)!;
        var received = (await PostAsync(content)).Expect(201)["messages"][0]!["content"]!;
        AssertContains(sent, received, "content");
        Assert.DoesNotContain("_id", received.ToJsonString(), StringComparison.Ordinal);

        var listed = (await fake.GetV2Async($"conversations/{conversation}/messages")).Expect(200)["messages"][0]!["content"]!;
        Assert.Equal(received.ToJsonString(), listed.ToJsonString());
    }

    [Fact]
    public async Task Markdown_becomes_html_and_text()
    {
        var content = (
            await PostAsync(
                """{"type":"text","markdownText":"# Hi\n\nYou are **very** [welcome](https://example.org) & more"}"""))
            .Expect(201)["messages"][0]!["content"]!;
        Assert.Equal(
            "<h1>Hi</h1><p>You are <strong>very</strong> <a href=\"https://example.org\">welcome</a> &amp; more</p>",
            (string?)content["htmlText"]);
        Assert.Equal("Hi\nYou are very welcome & more", (string?)content["text"]);
        Assert.Null(content["markdownText"]);
    }

    [Fact]
    public async Task A_native_whatsapp_message_is_taken_as_it_is_and_a_template_needs_the_schema()
    {
        const string Template = """{"type":"template","template":{"namespace":"n","name":"hello_world","language":{"code":"en_US"}}}""";
        (await PostAsync(Template)).ExpectErrors(400, "bad_request", ".schema");
        var content = (await PostAsync(Template, ""","schema":"whatsapp" """)).Expect(201)["messages"][0]!["content"]!;
        Assert.Equal(Template, content.ToJsonString());
        Assert.Equal("text", (string?)(await fake.GetAsync("v1.1/appusers/mira/messages"))["messages"][0]!["type"]);
    }

    [Fact]
    public async Task A_text_with_shorthand_becomes_several_messages()
    {
        var messages = (JsonArray)(
            await PostAsync(
                """{"type":"text","text":"Look %[Here](https://example.org) ![](https://example.org/a.png)"}""")).Expect(201)["messages"];
        Assert.Equal(["text", "image"], messages.Select(message => (string?)message!["content"]!["type"]));
        Assert.Equal("https://example.org", (string?)messages[0]!["content"]!["actions"]![0]!["uri"]);
    }

    [Fact]
    public async Task A_user_sends_by_its_external_id_and_must_be_a_participant()
    {
        var message = (
            await PostAsync(
                """{"type":"text","text":"Me","payload":"P"}""",
                author: """{"type":"user","userExternalId":"mira"}""")).Expect(201)["messages"][0]!;
        Assert.Equal("Mira", (string?)message["author"]!["displayName"]);
        Assert.Null(message["author"]!["userExternalId"]);
        await fake.CreateUserAsync("tom");
        (
            await PostAsync(
                """{"type":"text","text":"Me"}""",
                author: """{"type":"user","userExternalId":"tom"}""")).ExpectErrors(400, "bad_request", "not a participant");
        (
            await PostAsync(
                """{"type":"text","text":"Me"}""",
                author: """{"type":"user","userExternalId":"nobody"}""")).ExpectErrors(404, "user_not_found");
        (await PostAsync("""{"type":"text","text":"Me"}""", author: """{"type":"user"}""")).ExpectErrors(400, "bad_request");
        (
            await PostAsync(
                """{"type":"text","text":"Me","actions":[{"type":"link","text":"L","uri":"https://example.org"}]}""",
                author: """{"type":"user","userExternalId":"mira"}"""))
            .ExpectErrors(400, "bad_request");
    }

    [Theory]
    [InlineData("""{"type":"text"}""", "should have required property 'text'")]
    [InlineData("""{"type":"text","text":""}""", "should have required property 'text'")]
    [InlineData("""{"text":"Hello"}""", ".content should have required property 'type'")]
    [InlineData("""{"type":"poem","text":"Hello"}""", ".content.type should be equal to one of the allowed values")]
    [InlineData("""{"type":"formResponse","fields":[]}""", ".content.type should be equal to one of the allowed values")]
    [InlineData("""{"type":"text","htmlText":"a","markdownText":"b"}""", "should not have both")]
    [InlineData("""{"type":"text","text":"a","actions":[]}""", ".content.actions should NOT have fewer than 1 items")]
    [InlineData(
        """{"type":"text","text":"a","actions":[{"type":"link","text":"L","uri":"no url"}]}""",
        ".content.actions[0].uri should match format")]
    [InlineData("""{"type":"text","text":"a","actions":[{"type":"postback","text":"L"}]}""", "should have required property 'payload'")]
    [InlineData("""{"type":"text","text":"a","actions":[{"type":"buy","text":"L","amount":9.5}]}""", ".amount should be integer")]
    [InlineData("""{"type":"text","text":"a","actions":[{"type":"share"}]}""", ".type should be equal to one of the allowed values")]
    [InlineData("""{"type":"image","mediaUrl":"a.png"}""", ".content.mediaUrl should match format")]
    [InlineData("""{"type":"image","mediaUrl":"https://example.org/a.png","mediaType":"image/png"}""", ".content.mediaType is read-only")]
    [InlineData("""{"type":"carousel","items":[]}""", ".content.items should NOT have fewer than 1 items")]
    [InlineData("""{"type":"carousel","items":[{"title":"T","actions":[]}]}""", ".actions should NOT have fewer than 1 items")]
    [InlineData(
        """{"type":"carousel","items":[{"title":"T","actions":[{"type":"reply","text":"R","payload":"R"}]}]}""",
        ".type should be equal to one of the allowed values")]
    [InlineData("""{"type":"location","coordinates":{"lat":91,"long":0}}""", ".lat should be <= 90")]
    [InlineData("""{"type":"location","coordinates":{"lat":1}}""", "should have required property 'long'")]
    [InlineData(
        """{"type":"form","fields":[{"type":"text","name":"a","label":"A"},{"type":"text","name":"a","label":"A"}]}""",
        "should have unique names")]
    [InlineData("""{"type":"form","fields":[{"type":"select","name":"a","label":"A"}]}""", "should have required property 'options'")]
    [InlineData("""{"type":"form","fields":[{"type":"text","name":"a","label":"A","maxSize":257}]}""", ".maxSize should be <= 256")]
    public async Task An_invalid_content_is_rejected_and_no_message_is_stored(string content, string title)
    {
        (await PostAsync(content)).ExpectErrors(400, "bad_request", title);
        Assert.Empty(fake.Smooch.App.User("mira").Messages);
    }

    [Fact]
    public async Task A_destination_must_be_a_client_of_the_user_and_none_delivers_nowhere()
    {
        const string Content = """{"type":"text","text":"Hello"}""";
        (await PostAsync(Content, ""","destination":{"integrationType":"whatsapp"}""")).ExpectErrors(400, "bad_request", "no client");
        (
            await PostAsync(
                Content,
                ""","destination":{"integrationId":"5f11a650e4e987667c2051d1"}""")).ExpectErrors(404, "integration_not_found");
        (await PostAsync(Content, ""","destination":{}""")).ExpectErrors(400, "bad_request");
        (await PostAsync(Content, ""","destination":{"integrationType":"none"}""")).Expect(201);
        Assert.Equal(0, fake.Smooch.App.User("mira").UnreadCount);
        await fake.Smooch.App.User("mira").ReceiveNothingAsync(Fake.Token);
    }

    [Theory]
    [InlineData(""","override":{"line":{"payload":{"a":1}},"apple":{"payload":{},"withCapabilities":["x"]}}""", 201)]
    [InlineData(""","override":{"line":{}}""", 400)]
    [InlineData(""","metadata":{"a":[1]}""", 400)]
    [InlineData(""","schema":"messenger" """, 400)]
    public async Task Members_other_than_the_content_are_checked(string more, int status) =>
        (await PostAsync("""{"type":"text","text":"Hello"}""", more)).Expect(status);

    [Fact]
    public async Task Bytes_that_are_no_text_become_replacement_characters()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, fake.Path($"conversations/{conversation}/messages"));
        Fake.Bearer(fake.AppJwt)(request.Headers);
        request.Content = new ByteArrayContent(
            [.. """{"author":{"type":"business"},"content":{"type":"text","text":"a\ud83db"""u8, 0xFF, 0xC0, .. "\"}}"u8]);
        request.Content.Headers.ContentType = new("application/json");
        var text = (string)(await fake.SendAsync(request)).Expect(201)["messages"][0]!["content"]!["text"]!;
        Assert.Equal("a\uFFFDb\uFFFD\uFFFD", text);
        (await fake.GetV2Async($"conversations/{conversation}/messages")).Expect(200);
        (await fake.GetAsync("v1.1/appusers/mira/messages")).Expect(200);
    }

    private Task<Response> PostAsync(string content, string more = "", string author = """{"type":"business"}""") =>
        fake.PostV2Async($"conversations/{conversation}/messages", "{\"author\":" + author + ",\"content\":" + content + more + "}");

    private static void AssertContains(JsonNode? sent, JsonNode? received, string path)
    {
        switch (sent)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                    AssertContains(value, Assert.IsType<JsonObject>(received)[name], $"{path}.{name}");

                break;
            case JsonArray list:
                Assert.Equal(list.Count, Assert.IsType<JsonArray>(received).Count);
                for (var i = 0; i < list.Count; i++)
                    AssertContains(list[i], received[i], $"{path}[{i}]");

                break;
            default:
                Assert.True(JsonNode.DeepEquals(sent, received), $"{path}: {sent?.ToJsonString()} became {received?.ToJsonString()}");
                break;
        }
    }
}
