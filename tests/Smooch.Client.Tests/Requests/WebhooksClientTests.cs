namespace Smooch.Client.Tests;

/// <summary>What the calls about webhooks send and return, and what they reject.</summary>
public sealed class WebhooksClientTests
{
    private const string Target = "https://example.com/callback";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Creating_a_webhook_sends_its_triggers_and_without_triggers_leaves_the_default_to_the_service()
    {
        using var handler = new RecordingHandler("""{"webhook":{"_id":"w1","triggers":["message"],"secret":"s"}}""");
        using var smooch = TestClient.Over(handler);
        Assert.Equal("w1", (await smooch.Webhooks.CreateAsync(Target, [WebhookTrigger.Postback, WebhookTrigger.Any], Token)).Id);
        Assert.Equal("w1", (await smooch.Webhooks.CreateAsync(Target, [], Token)).Id);
        Assert.Equal("w1", (await smooch.Webhooks.CreateAsync(Target, cancellationToken: Token)).Id);
        Assert.Equal(
            [
                """{"target":"https://example.com/callback","triggers":["postback","*"]}""",
                """{"target":"https://example.com/callback"}""",
                """{"target":"https://example.com/callback"}""",
            ],
            handler.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Webhooks_are_listed_read_updated_and_deleted()
    {
        using var handler = RecordingHandler.InOrder(
            RecordingHandler.Json("""{"webhooks":[{"_id":"w1"},{"_id":"w2"}]}"""),
            RecordingHandler.Json("""{"webhook":{"_id":"w1"}}"""),
            RecordingHandler.Json("""{"webhook":{"_id":"w1","target":"https://example.com/callback"}}"""),
            RecordingHandler.Json("""{"webhook":{"_id":"w1"}}"""),
            RecordingHandler.Json("{}"));
        using var smooch = TestClient.Over(handler);
        Assert.Equal(["w1", "w2"], (await smooch.Webhooks.ListAsync(Token)).Select(webhook => webhook.Id));
        Assert.Equal("w1", (await smooch.Webhooks.GetAsync("w1", Token)).Id);
        Assert.Equal(Target, (await smooch.Webhooks.UpdateAsync("w1", new WebhookUpdate { Target = Target }, Token)).Target);
        await smooch.Webhooks.UpdateAsync("w1", new WebhookUpdate { Triggers = [WebhookTrigger.Any] }, Token);
        await smooch.Webhooks.DeleteAsync("w1", Token);
        Assert.Equal(
            [
                "GET /v1.1/webhooks ", "GET /v1.1/webhooks/w1 ", """PUT /v1.1/webhooks/w1 {"target":"https://example.com/callback"}""",
                """PUT /v1.1/webhooks/w1 {"triggers":["*"]}""", "DELETE /v1.1/webhooks/w1 ",
            ],
            handler.Requests.Select(request => $"{request.Method} {request.PathAndQuery} {request.Body}"));
    }

    [Fact]
    public async Task A_webhook_that_the_service_would_reject_is_not_sent()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        foreach (var (words, call) in new (string, Func<Task>)[]
        {
            ("Target", () => smooch.Webhooks.CreateAsync("/callback", cancellationToken: Token)),
            ("an empty trigger", () => smooch.Webhooks.CreateAsync(Target, [WebhookTrigger.Any, default], Token)),
            ("Target", () => smooch.Webhooks.UpdateAsync("w", new WebhookUpdate { Target = "nowhere" }, Token)),
            ("an empty trigger", () => smooch.Webhooks.UpdateAsync("w", new WebhookUpdate { Triggers = [""] }, Token)),
            ("webhook", () => smooch.Webhooks.CreateAsync((NewWebhook)null!, Token)),
            ("update", () => smooch.Webhooks.UpdateAsync("w", null!, Token)),
        })
        {
            var error = await Assert.ThrowsAnyAsync<ArgumentException>(call);
            Assert.Contains(words, error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(handler.Requests);
    }
}
