namespace Smooch.Testing.Tests;

public sealed class ClientOptionsTests
{
    [Theory]
    [InlineData(SmoochApiVersion.V1)]
    [InlineData(SmoochApiVersion.V1_1)]
    public async Task A_client_of_either_version_works_immediately(SmoochApiVersion version)
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient(version);
        var mira = smooch.CreateUser(new() { UserId = "mira" });
        Assert.Equal(mira.Id, (await client.AppUsers.GetAsync("mira", Fake.Token)).Id);
        Assert.StartsWith(version == SmoochApiVersion.V1 ? "/v1/" : "/v1.1/", smooch.Journal.Requests[^1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_added_from_behind_the_scenes_is_the_one_that_requests_see()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var secret = smooch.App.AddWebhook("http://127.0.0.1:9/hook", [WebhookTrigger.Postback]);
        var webhook = Assert.Single(await client.Webhooks.ListAsync(Fake.Token));
        Assert.Equal("http://127.0.0.1:9/hook", webhook.Target);
        Assert.Equal([WebhookTrigger.Postback], webhook.Triggers);
        Assert.Equal(secret, webhook.Secret);
        Assert.Equal("v1.1", webhook.Version);
        Assert.Empty(smooch.Journal.Deliveries);
    }

    [Fact]
    public async Task A_webhook_takes_the_secret_that_the_bot_knows_and_the_triggers_of_its_version()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        var secret = smooch.App.AddWebhook(
            "http://127.0.0.1:9/hook",
            [WebhookTrigger.DeliverySuccess],
            new SmoochSecret("known"),
            SmoochApiVersion.V1);
        Assert.Equal("known", secret.Reveal());
        Assert.Throws<ArgumentException>(() => smooch.App.AddWebhook("http://127.0.0.1:9/hook", [WebhookTrigger.DeliverySuccess]));
        Assert.Throws<ArgumentException>(() => smooch.App.AddWebhook("/hook"));
    }
}
