using System.Net;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>
/// Webhooks that the service would reject are rejected before anything is sent, and a deletion that may have failed is no success.
/// </summary>
public sealed class WebhookRulesTests
{
    private const string Url = "https://example.com/webhook";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<MessageBirdClient, Task>> Rejected => new()
    {
        { "Url", bird => bird.Webhooks.CreateAsync("/webhook", [WebhookEventType.MessageCreated], cancellationToken: Token) },
        { "at least one event", bird => bird.Webhooks.CreateAsync(Url, [], cancellationToken: Token) },
        { "at least one event", bird => bird.Webhooks.CreateAsync(Url, null!, cancellationToken: Token) },
        { "an empty value", bird => bird.Webhooks.CreateAsync(Url, [WebhookEventType.MessageCreated, default], cancellationToken: Token) },
        { "cannot subscribe to message.status", bird => bird.Webhooks.CreateAsync(Url, ["message.status"], cancellationToken: Token) },
        { "WebhookEventType.MessageUpdated", bird => bird.Webhooks.CreateAsync(Url, ["message.status"], cancellationToken: Token) },
        { "ChannelId is empty", bird => bird.Webhooks.CreateAsync(Url, [WebhookEventType.MessageCreated], " ", Token) },
        { "webhook", bird => bird.Webhooks.CreateAsync(null!, Token) },
        { "Url", bird => bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Url = "webhook" }, Token) },
        { "at least one event", bird => bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Events = [] }, Token) },
        { "an empty value", bird => bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Events = [default] }, Token) },
        { "changes nothing", bird => bird.Webhooks.UpdateAsync("w", new WebhookUpdate(), Token) },
        { "update", bird => bird.Webhooks.UpdateAsync("w", null!, Token) },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task A_webhook_that_the_service_would_reject_is_not_sent(string words, Func<MessageBirdClient, Task> call)
    {
        using var handler = new RecordingHandler();
        using var bird = Birds.Over(handler);
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(bird));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task An_update_of_one_property_is_sent_with_only_that()
    {
        using var handler = new RecordingHandler("""{"id":"w"}""");
        using var bird = Birds.Over(handler);
        await bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Url = Url }, Token);
        await bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Events = [WebhookEventType.MessageCreated] }, Token);
        await bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Settings = new WebhookSettings { Retry = 3 } }, Token);
        await bird.Webhooks.UpdateAsync("w", new WebhookUpdate { Status = WebhookStatus.Enabled }, Token);
        Assert.Equal(
            [
                """{"url":"https://example.com/webhook"}""",
                """{"events":["message.created"]}""",
                """{"settings":{"retry":3}}""",
                """{"status":"enabled"}""",
            ],
            handler.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Not_found_by_something_else_than_the_service_is_no_successful_deletion()
    {
        using var handler = RecordingHandler.InOrder(
            new(HttpStatusCode.BadGateway),
            new(HttpStatusCode.NotFound) { Content = new StringContent("<html>Not found</html>") });
        using var bird = Birds.Over(handler);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => bird.Webhooks.DeleteAsync("w", Token));
        Assert.Equal(2, handler.Requests.Count);
    }
}
