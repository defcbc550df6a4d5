namespace Smooch.Testing.Tests;

public sealed class WebhookEndpointTests
{
    private const string Target = """{"target":"https://bot.example.org/hook"}""";

    [Fact]
    public async Task A_webhook_of_v1_has_four_members_and_a_long_secret()
    {
        await using var fake = await Fake.StartAsync();
        var webhook = (await fake.PostAsync("v1/webhooks", Target)).Expect(201)["webhook"].AsObject();
        Assert.Equal(["_id", "triggers", "secret", "target"], webhook.Select(member => member.Key));
        Assert.Equal("""["message"]""", webhook["triggers"]!.ToJsonString());
        Assert.Matches("^[0-9a-f]{40}$", (string)webhook["secret"]!);
        Assert.Equal(
            """{"webhook":""" + webhook.ToJsonString() + "}",
            (await fake.GetAsync($"v1/webhooks/{webhook["_id"]}")).Expect(200).Text);
    }

    [Fact]
    public async Task A_webhook_of_v1_1_knows_its_version_and_includes()
    {
        await using var fake = await Fake.StartAsync();
        var webhook = (
            await fake.PostAsync(
                "v1.1/webhooks",
                """{"target":"https://bot.example.org/hook","triggers":["message:appUser","postback"],"includeClient":true}"""))
                .Expect(201)["webhook"];
        Assert.Equal("v1.1", (string)webhook["version"]!);
        Assert.True((bool)webhook["includeClient"]!);
        Assert.False((bool)webhook["includeFullAppUser"]!);
        Assert.Matches("^[A-Za-z0-9_-]{22}$", (string)webhook["secret"]!);
    }

    [Fact]
    public async Task An_update_replaces_what_it_names()
    {
        await using var fake = await Fake.StartAsync();
        var webhook = (await fake.PostAsync("v1.1/webhooks", Target)).Expect(201)["webhook"];
        var path = $"v1.1/webhooks/{webhook["_id"]}";
        var updated = (await fake.PutAsync(path, """{"triggers":["*"],"includeFullAppUser":true}""")).Expect(200)["webhook"];
        Assert.Equal("""["*"]""", updated["triggers"]!.ToJsonString());
        Assert.Equal((string)webhook["target"]!, (string)updated["target"]!);
        Assert.Equal((string)webhook["secret"]!, (string)updated["secret"]!);
        (await fake.PutAsync(path, """{"target":"gopher://x"}""")).ExpectError(400, "bad_request");
        Assert.Equal("", (await fake.DeleteAsync(path)).Expect(200).Text);
        (await fake.GetAsync(path)).ExpectError(404, "not_found");
        Assert.Equal("""{"webhooks":[]}""", (await fake.GetAsync("v1.1/webhooks")).Expect(200).Text);
    }

    [Theory]
    [InlineData("v1.1", """{}""")]
    [InlineData("v1.1", """{"target":"bot.example.org"}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","triggers":"message"}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","triggers":[]}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","triggers":[7]}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","triggers":["Message"]}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","triggers":["delivery:success"]}""")]
    [InlineData("v1", """{"target":"https://bot.example.org","triggers":["message:delivery:channel"]}""")]
    [InlineData("v1.1", """{"target":"https://bot.example.org","includeClient":"yes"}""")]
    public async Task A_malformed_webhook_is_rejected(string version, string body)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync($"{version}/webhooks", body)).ExpectError(400, "bad_request");
        Assert.Equal("""{"webhooks":[]}""", (await fake.GetAsync("v1.1/webhooks")).Expect(200).Text);
    }

    [Fact]
    public async Task An_app_has_ten_webhooks_at_most()
    {
        await using var fake = await Fake.StartAsync();
        for (var i = 0; i < 10; i++)
            (await fake.PostAsync("v1.1/webhooks", Target)).Expect(201);

        (await fake.PostAsync("v1.1/webhooks", Target)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task Creating_a_webhook_probes_its_target_with_HEAD()
    {
        await using var fake = await Fake.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{receiver.Url}}"}""")).Expect(201);
        var probe = Assert.Single(fake.Smooch.Journal.Deliveries);
        Assert.Equal(("HEAD", receiver.Url, 200), (probe.Trigger, probe.Target, probe.Status));
    }

    [Fact]
    public async Task A_target_that_rejects_HEAD_is_accepted_if_its_host_responds_and_a_dead_one_is_rejected()
    {
        await using var fake = await Fake.StartAsync();
        await using (var receiver = await Receiver.StartAsync())
        {
            receiver.HeadStatus = 405;
            var url = receiver.Url;
            (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{url}}"}""")).Expect(201);
            Assert.Equal(
                [url, url.Replace("hook", "", StringComparison.Ordinal)],
                fake.Smooch.Journal.Deliveries.Select(probe => probe.Target));
        }

        using var dead = new ClosedPort();
        (await fake.PostAsync("v1.1/webhooks", $$"""{"target":"{{dead.Address}}hook"}""")).ExpectError(400, "bad_request");
    }
}
