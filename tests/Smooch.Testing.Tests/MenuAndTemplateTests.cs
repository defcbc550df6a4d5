namespace Smooch.Testing.Tests;

public sealed class MenuAndTemplateTests
{
    private const string Menu =
        """{"items":[{"type":"link","text":"Shop","uri":"https://example.org"},{"type":"submenu","text":"More","items":[{"type":"postback","text":"Help","payload":"HELP"}]}]}""";

    [Fact]
    public async Task The_menu_of_an_app_is_set_shown_and_removed()
    {
        await using var fake = await Fake.StartAsync();
        Assert.Equal("""{"menu":{"items":[]}}""", (await fake.GetAsync("v1/menu")).Expect(200).Text);
        var set = (await fake.PutAsync("v1.1/menu", Menu)).Expect(200)["menu"];
        Assert.Matches("^[0-9a-f]{24}$", (string)set["items"]![1]!["items"]![0]!["_id"]!);
        Assert.Equal(set.ToJsonString(), (await fake.GetAsync("v1.1/menu")).Expect(200)["menu"].ToJsonString());
        Assert.Equal("""{"menu":{"items":[]}}""", (await fake.DeleteAsync("v1.1/menu")).Expect(200).Text);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"items":[]}""")]
    [InlineData("""{"items":[{"type":"link","text":"Shop"}]}""")]
    [InlineData("""{"items":[{"type":"reply","text":"Shop","payload":"x"}]}""")]
    [InlineData("""{"items":[{"type":"submenu","text":"Shop"}]}""")]
    [InlineData("""{"items":[{"type":"postback","payload":"x"}]}""")]
    [InlineData(
        """{"items":[{"type":"postback","text":"1","payload":"x"},{"type":"postback","text":"2","payload":"x"},{"type":"postback","text":"3","payload":"x"},{"type":"postback","text":"4","payload":"x"}]}""")]
    public async Task A_malformed_menu_is_rejected(string body)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PutAsync("v1.1/menu", body)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task An_integration_has_its_own_menu_and_falls_back_to_the_one_of_the_app()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.GetAsync("v1.1/integrations/5bf0ab02e3c90d0022f4b832/menu")).ExpectError(404, "not_found");
        var id = (await fake.PostAsync("v1.1/integrations", """{"type":"telegram","token":"t"}""")).Expect(201)["integration"]["_id"]!;
        var path = $"v1.1/integrations/{id}/menu";
        var app = (await fake.PutAsync("v1.1/menu", Menu)).Expect(200).Text;
        Assert.Equal(app, (await fake.GetAsync(path)).Expect(200).Text);
        var own = (
            await fake.PostAsync(
                path,
                """{"items":[{"type":"postback","text":"Own","payload":"OWN"}],"settings":{"inputEnabled":false}}"""))
                .Expect(201).Text;
        Assert.Equal(own, (await fake.GetAsync(path)).Expect(200).Text);
        (await fake.PutAsync(path, Menu)).Expect(200);
        Assert.Equal("{}", (await fake.DeleteAsync(path)).Expect(200).Text);
        Assert.Equal(app, (await fake.GetAsync(path)).Expect(200).Text);
    }

    [Fact]
    public async Task A_tap_on_the_menu_is_a_postback_without_a_message()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{receiver.Url}}","triggers":["postback"]}""")).Expect(201);
        (await fake.PutAsync("v1.1/menu", Menu)).Expect(200);
        await fake.Smooch.CreateUser().TapAsync("HELP", Fake.Token);
        var postback = (await receiver.NextAsync("postback"))["postbacks"]![0]!.AsObject();
        Assert.False(postback.ContainsKey("message"));
        Assert.Equal("HELP", (string)postback["action"]!["payload"]!);
    }

    [Fact]
    public async Task Templates_are_created_listed_changed_and_deleted()
    {
        await using var fake = await Fake.StartAsync();
        var created = (
            await fake.PostAsync(
                "v1/templates",
                """{"name":"hi","message":{"role":"appMaker","type":"text","text":"Hello"}}""")).Expect(201);
        var path = $"v1.1/templates/{created["template"]["_id"]}";
        Assert.Equal(created.Text, (await fake.GetAsync(path)).Expect(200).Text);
        (
            await fake.PostAsync("v1.1/templates", """{"name":"hi","message":{"role":"appMaker","type":"text","text":"Hello"}}"""))
                .ExpectError(409, "conflict");
        (
            await fake.PostAsync("v1.1/templates", """{"name":"ho","message":{"role":"appMaker","type":"text"}}"""))
                .ExpectError(400, "bad_request");
        (await fake.PostAsync("v1.1/templates", """{"name":"ho"}""")).ExpectError(400, "bad_request");
        var changed = (await fake.PutAsync(path, """{"name":"hey"}""")).Expect(200)["template"];
        Assert.Equal(("hey", "Hello"), ((string)changed["name"]!, (string)changed["message"]!["text"]!));
        var list = (await fake.GetAsync("v1.1/templates?limit=1&offset=0")).Expect(200);
        Assert.Equal((1, false, 0), (list["templates"].AsArray().Count, (bool)list["hasMore"], (int)list["offset"]));
        Assert.Equal("{}", (await fake.DeleteAsync(path)).Expect(200).Text);
        (await fake.GetAsync(path)).ExpectError(404, "not_found");
    }
}
