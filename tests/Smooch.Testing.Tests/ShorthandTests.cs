using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class ShorthandTests
{
    [Fact]
    public async Task Markup_in_a_text_becomes_actions()
    {
        await using var fake = await StartAsync();
        var message = (await PostAsync(fake, "Choose %[Site](https://example.org) %[Yes](postback:YES) $[Buy](25.00)"))["message"];
        Assert.Equal("Choose", (string)message["text"]!);
        Assert.Equal(["link", "postback", "buy"], message["actions"]!.AsArray().Select(action => (string)action!["type"]!));
        Assert.Equal(2500, (int)message["actions"]![2]!["amount"]!);
        var replies = (await PostAsync(fake, "%[A](reply:A)%[Where](location)"))["message"];
        Assert.Equal(["reply", "locationRequest"], replies["actions"]!.AsArray().Select(action => (string)action!["type"]!));
    }

    [Fact]
    public async Task Images_and_templates_become_extra_messages()
    {
        await using var fake = await StartAsync();
        (
            await fake.PostAsync(
                "v1.1/templates",
                """{"name":"bye","message":{"role":"appMaker","type":"text","text":"Goodbye"}}""")).Expect(201);
        var response = await PostAsync(fake, "Look ![](https://example.org/a.png) %{{template: bye}}%");
        Assert.Equal("Look", (string)response["message"]["text"]!);
        Assert.Equal(["image", "text"], response["extraMessages"].AsArray().Select(extra => (string)extra!["type"]!));
        Assert.Equal("Goodbye", (string)response["extraMessages"][1]!["text"]!);

        var alone = await PostAsync(fake, "%{{template: bye}}%");
        Assert.Equal("Goodbye", (string)alone["message"]["text"]!);
        Assert.False(alone.Json.ContainsKey("extraMessages"));
        (
            await fake.PostAsync("v1.1/appusers/mira/messages", """{"role":"appMaker","type":"text","text":"%{{template: none}}%"}"""))
                .ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task Messages_of_a_user_are_never_expanded()
    {
        await using var fake = await StartAsync();
        var message = (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appUser","type":"text","text":"%[Site](https://example.org)"}"""))
                .Expect(201)["message"];
        Assert.Equal("%[Site](https://example.org)", (string)message["text"]!);
    }

    private static async Task<Fake> StartAsync()
    {
        var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        return fake;
    }

    private static async Task<Response> PostAsync(Fake fake, string text)
    {
        var body = new JsonObject { ["role"] = "appMaker", ["type"] = "text", ["text"] = text };
        return (await fake.PostAsync("v1.1/appusers/mira/messages", body.ToJsonString())).Expect(201);
    }
}
