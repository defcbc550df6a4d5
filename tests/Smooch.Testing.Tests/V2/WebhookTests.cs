using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

/// <summary>Deliveries of v2: retries, several events in one call, the switchboard, and files that can be fetched.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task A_delivery_that_failed_is_sent_again_with_the_same_event_id()
    {
        await using var fake = await Fake.StartAsync(new() { WebhookRetryDelay = TimeSpan.FromMilliseconds(1) });
        await using var receiver = await Receiver.StartAsync();
        var calls = 0;
        receiver.Response = _ => ++calls < 3 ? 500 : 200;
        fake.Listen(receiver, "conversation:message");
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);

        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add((string)(await receiver.NextAsync()).Payload["events"]![0]!["id"]!);

        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Single(ids.Distinct());
        Assert.True(receiver.IsEmpty);
    }

    [Fact]
    public async Task A_delivery_is_dropped_after_five_attempts()
    {
        await using var fake = await Fake.StartAsync(new() { WebhookRetryDelay = TimeSpan.FromMilliseconds(1) });
        await using var receiver = await Receiver.StartAsync();
        receiver.Response = _ => 503;
        fake.Listen(receiver, "conversation:message");
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        await fake.Smooch.WhenWebhooksDeliveredAsync(Fake.Token);
        Assert.Equal(5, fake.Smooch.Journal.Deliveries.Count);
    }

    [Fact]
    public async Task Events_of_several_users_come_in_one_call_on_demand()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        fake.Listen(receiver, "conversation:message");
        fake.Smooch.Faults.BatchEvents(3);
        foreach (var name in (string[])["Mira", "Tom", "Ann"])
            await fake.Smooch.CreateUser(new FakeUserOptions { GivenName = name }).SayAsync(name, Fake.Token);

        var events = await receiver.NextEventsAsync();
        Assert.Equal(["Mira", "Tom", "Ann"], events.Select(one => (string?)one.Payload["message"]!["content"]!["text"]));
        Assert.Equal(3, events.Select(one => (string?)one.Payload["conversation"]!["id"]).Distinct().Count());
    }

    [Fact]
    public async Task Control_is_offered_accepted_passed_and_released_between_two_integrations()
    {
        await using var fake = await Fake.StartAsync();
        var bot = fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { Name = "bot", OnSwitchboard = true });
        var desk = fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { Name = "desk", OnSwitchboard = true });
        await fake.Smooch.CreateUser().SayAsync("Hello", Fake.Token);
        var path = $"conversations/{fake.Smooch.App.Conversations[0].Id}";
        Assert.Equal(("bot", null), await StateAsync());

        (await PostAsync("offerControl", """{"switchboardIntegration":"desk"}""", bot)).Expect(200);
        Assert.Equal(("bot", "desk"), await StateAsync());
        (await PostAsync("acceptControl", "{}", bot)).ExpectErrors(403, "forbidden");
        (await PostAsync("acceptControl", "{}", desk)).Expect(200);
        Assert.Equal(("desk", null), await StateAsync());
        (await PostAsync("releaseControl", "{}", bot)).ExpectErrors(403, "forbidden");
        (await PostAsync("passControl", """{"switchboardIntegration":"bot","metadata":{"reason":"done"}}""", desk)).Expect(200);
        Assert.Equal(("bot", null), await StateAsync());
        (await PostAsync("releaseControl", "{}", bot)).Expect(200);
        Assert.Equal((null, null), await StateAsync());
        await fake.Smooch.App.Users[0].SayAsync("Again", Fake.Token);
        Assert.Equal(("bot", null), await StateAsync());

        Task<Response> PostAsync(string action, string body, FakeIntegration caller) =>
            fake.PostAsync(
                fake.Path($"{path}/{action}"),
                body,
                Fake.Bearer(Fake.Jwt(caller.KeyId, caller.Secret, """{"scope":"integration"}""")));

        async Task<(string? Active, string? Pending)> StateAsync()
        {
            var conversation = (await fake.GetV2Async(path)).Expect(200)["conversation"];
            return (
                (string?)conversation["activeSwitchboardIntegration"]?["name"],
                (string?)conversation["pendingSwitchboardIntegration"]?["name"]);
        }
    }

    [Fact]
    public async Task A_custom_integration_has_a_webhook_with_a_secret_and_keys_of_its_own()
    {
        await using var fake = await Fake.StartAsync();
        var created = (await fake.PostV2Async(
            "integrations",
            """{"type":"custom","displayName":"Bot","webhooks":[{"target":"https://bot.example.org","triggers":["conversation:message"]}]}"""))
            .Expect(201)["integration"];
        Assert.NotEmpty((string)created["webhooks"]![0]!["secret"]!);
        var id = (string)created["id"]!;
        var key = (await fake.PostV2Async($"integrations/{id}/keys", """{"displayName":"Key"}""")).Expect(201)["key"];
        var own = Fake.Bearer(Fake.Jwt((string)key["id"]!, (string)key["secret"]!, """{"scope":"integration"}"""));
        Assert.Single((await fake.GetAsync(fake.Path($"integrations/{id}/webhooks"), own)).Expect(200)["webhooks"].AsArray());
        (await fake.DeleteV2Async($"integrations/{id}/keys/{key["id"]}")).Expect(200);
        (await fake.GetAsync(fake.Path($"integrations/{id}/webhooks"), own)).ExpectErrors(401, "unauthorized");
    }

    [Fact]
    public async Task A_switchboard_is_created_filled_enabled_and_deleted()
    {
        await using var fake = await Fake.StartAsync();
        var bot = fake.Smooch.App.AddIntegration();
        var board = (string)(await fake.PostV2Async("switchboards", "{}")).Expect(201)["switchboard"]["id"]!;
        (await fake.PatchV2Async($"switchboards/{board}", """{"enabled":true}""")).ExpectErrors(404, "switchboard_integration_not_found");
        var place = (string)(
            await fake.PostV2Async($"switchboards/{board}/switchboardIntegrations", $$"""{"name":"bot","integrationId":"{{bot.Id}}"}"""))
                .Expect(201)["switchboardIntegration"]["id"]!;
        var enabled = (
            await fake.PatchV2Async($"switchboards/{board}", $$"""{"enabled":true,"defaultSwitchboardIntegrationId":"{{place}}"}"""))
                .Expect(200)["switchboard"];
        Assert.True((bool)enabled["enabled"]!);
        (await fake.DeleteV2Async($"switchboards/{board}/switchboardIntegrations/{place}")).Expect(400);
        (await fake.DeleteV2Async($"switchboards/{board}")).Expect(200);
        Assert.Empty((await fake.GetV2Async("switchboards")).Expect(200)["switchboards"].AsArray());
    }

    [Fact]
    public async Task An_uploaded_file_is_downloaded_and_gone_after_its_removal()
    {
        await using var fake = await Fake.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, fake.Path("attachments?access=public"));
        Fake.Bearer(fake.AppJwt)(request.Headers);
        request.Content = new MultipartFormDataContent
        {
            { new ByteArrayContent("file"u8.ToArray()) { Headers = { { "Content-Type", "text/plain" } } }, "source", "a.txt" },
        };
        var attachment = (await fake.SendAsync(request)).Expect(201)["attachment"];
        var url = (string)attachment["mediaUrl"]!;
        var file = (await fake.GetAsync(url, Fake.Nobody)).Expect(200);
        Assert.Equal(("file", "text/plain"), (file.Text, (string?)attachment["mediaType"]));
        (await fake.PostV2Async("attachments/remove", new JsonObject { ["mediaUrl"] = url }.ToJsonString())).Expect(200);
        (await fake.GetAsync(url, Fake.Nobody)).Expect(404);
    }

    [Fact]
    public async Task A_partner_connects_by_OAuth_and_sees_the_app_until_it_leaves()
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.Bearer(fake.Smooch.App.CreateAccessToken());
        Assert.Equal(fake.Smooch.AppId, (string?)(await fake.GetAsync("sc/v2/tokenInfo", token)).Expect(200)["app"]["id"]);
        (await fake.DeleteAsync("sc/oauth/authorization", token)).Expect(200);
        (await fake.GetAsync("sc/v2/tokenInfo", token)).ExpectErrors(401, "unauthorized");
    }

    [Fact]
    public async Task Devices_are_listed_and_one_client_stands_for_them()
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.AppToken(fake.Smooch.AppToken);
        var id = (string)(
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"ios"},"userId":"mira"}""", token))
                .Expect(200)["appUser"]["_id"]!;
        (await fake.PostAsync("v1/init", """{"device":{"id":"d2","platform":"android"},"userId":"mira"}""", token)).Expect(200);
        Assert.Equal(2, (await fake.GetV2Async($"users/{id}/devices")).Expect(200)["devices"].AsArray().Count);
        Assert.Equal(
            "sdk",
            (string?)Assert.Single((await fake.GetV2Async($"users/{id}/clients")).Expect(200)["clients"].AsArray())!["type"]);
        Assert.Equal("d1", (string?)(await fake.GetV2Async($"users/{id}/devices/d1")).Expect(200)["device"]["id"]);
    }
}
