using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.MessageBird;

/// <summary>Managing webhooks.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task A_webhook_is_created_listed_changed_and_deleted()
    {
        await using var bird = await Bird.StartAsync();
        var body = $$"""
            {"events":["message.created", "message.updated"],"channelId": "{{bird.ChannelId}}","url":"https://example.com/webhook"}
            """;
        var created = (await bird.PostAsync("v1/webhooks", body)).Expect(201).Json;
        Assert.Equal(
            ["id", "url", "channelId", "events", "status", "createdDatetime", "updatedDatetime"], created.Select(member => member.Key));
        Assert.Equal("enabled", (string?)created["status"]);
        Assert.Null(created["updatedDatetime"]);

        var id = created.Id();
        Assert.Equal([id], (await bird.GetAsync("v1/webhooks")).Ids());
        Assert.Equal(created.ToJsonString(), (await bird.GetAsync($"v1/webhooks/{id}")).Expect(200).Json.ToJsonString());

        var changed = (await bird.PatchAsync($"v1/webhooks/{id}", """{"status":"disabled","settings":{"retry":2}}""")).Expect(200).Json;
        Assert.Equal(
            ("disabled", "https://example.com/webhook", 2),
            ((string?)changed["status"], (string?)changed["url"], (int)changed["settings"]!["retry"]!));
        Assert.NotNull(changed["updatedDatetime"]);
        (await bird.SendAsync("PUT", $"v1/webhooks/{id}", """{"status":"enabled"}""")).Expect(200);

        Assert.Equal("", (await bird.SendAsync("DELETE", $"v1/webhooks/{id}")).Expect(204).Text);
        Assert.Empty((await bird.GetAsync("v1/webhooks")).Ids());
    }

    [Theory]
    [InlineData("""{"events":["message.created"]}""", 9, "url")]
    [InlineData("""{"url":"https://example.com/webhook"}""", 9, "events")]
    [InlineData("""{"url":"https://example.com/webhook","events":[]}""", 9, "events")]
    [InlineData("""{"url":"https://example.com/webhook","events":["message.status"]}""", 10, "events")]
    [InlineData("""{"url":"https://example.com/webhook","events":[1]}""", 10, "events")]
    [InlineData("""{"url":"example.com","events":["message.created"]}""", 10, "url")]
    [InlineData("""{"url":"https://example.com/webhook","events":["message.created"],"channelId":"none"}""", 10, "channelId")]
    [InlineData("""{"url":"https://example.com/webhook","events":["message.created"],"settings":{"retry":"2"}}""", 10, "settings.retry")]
    [InlineData(
        """{"url":"https://example.com/webhook","events":["message.created"],"settings":{"headers":{"x":1}}}""",
        10,
        "settings.headers.x")]
    public async Task A_webhook_that_is_wrong_names_the_parameter(string body, int code, string parameter)
    {
        await using var bird = await Bird.StartAsync();
        (await bird.PostAsync("v1/webhooks", body)).ExpectBirdError(422, code, parameter);
        Assert.Empty((await bird.GetAsync("v1/webhooks")).Ids());
    }

    [Fact]
    public async Task A_change_that_is_wrong_changes_nothing()
    {
        await using var bird = await Bird.StartAsync();
        var id = bird.Fake.AddWebhook("https://example.com/webhook");
        (await bird.PatchAsync($"v1/webhooks/{id}", """{"url":"https://example.com/other","status":"paused"}"""))
            .ExpectBirdError(422, 10, "status");
        Assert.Equal("https://example.com/webhook", (string?)(await bird.GetAsync($"v1/webhooks/{id}"))["url"]);
    }

    [Fact]
    public async Task Add_webhook_rejects_what_the_service_would_reject()
    {
        await using var bird = await Bird.StartAsync();
        Assert.Throws<ArgumentException>("url", () => bird.Fake.AddWebhook("ftp://example.com"));
        Assert.Throws<ArgumentException>("events", () => bird.Fake.AddWebhook("https://example.com", ["message.status"]));
        Assert.Throws<ArgumentException>("channelId", () => bird.Fake.AddWebhook("https://example.com", channelId: "none"));
    }

    [Fact]
    public async Task The_settings_of_a_webhook_shape_its_calls()
    {
        var time = new TestClock();
        await using var receiver = await BirdReceiver.StartAsync();
        receiver.Response = _ => 200;
        await using var bird = await Bird.StartAsync(new FakeMessageBirdOptions { TimeProvider = time });
        (await bird.PostAsync("v1/webhooks", new JsonObject
        {
            ["url"] = receiver.Url,
            ["events"] = new JsonArray("message.created"),
            ["settings"] = new JsonObject
            {
                ["expected_http_code"] = "204",
                ["headers"] = new JsonObject { ["X-Tenant"] = "acme" },
                ["username"] = "mira",
                ["password"] = "secret",
                ["query_params"] = "a=1",
                ["retry"] = 1,
            },
        }.ToJsonString())).Expect(201);
        await bird.Fake.CreateContact().SayAsync("Hi", Bird.Token);
        var call = await receiver.NextAsync("message.created");
        Assert.Equal("/mb?a=1", call.RawTarget);
        Assert.Equal("acme", call.Headers["X-Tenant"]);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("mira:secret")), call.Headers["Authorization"]);
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        Assert.NotNull(BirdVerifier.VerifyJwt(bird.Fake.SigningKey, receiver.Root + call.RawTarget, call.Body, call.Jwt, now));

        await time.WhenTimerIsSetForAsync(TimeSpan.FromSeconds(30), Bird.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await receiver.NextAsync("message.created");
        await bird.Fake.WhenWebhooksDeliveredAsync(Bird.Token);
        Assert.True(receiver.IsEmpty);
        Assert.Equal([1, 2], bird.Fake.Journal.Deliveries.Select(delivery => delivery.Attempt));
    }
}
