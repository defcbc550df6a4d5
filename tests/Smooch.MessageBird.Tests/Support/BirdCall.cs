namespace Smooch.MessageBird.Tests;

/// <summary>A call of an operation, and the request that it must become.</summary>
/// <param name="Operation">The name in docs/routes-messagebird.csv.</param>
/// <param name="SendAsync">Sends it.</param>
/// <param name="Target">Path and query, as they travel.</param>
/// <param name="Body">The body, byte for byte; null for none.</param>
internal sealed record BirdCall(
    string Operation,
    Func<MessageBirdClient, CancellationToken, Task> SendAsync,
    string Target,
    string? Body = null)
{
    private const string Contact = "77aa55cc33ee11ff0099887766554433";
    private const string Conversation = "1f0c8a2be7d94c55a9d0c1e2f3a4b5c6";
    private const string Message = "aa11bb22cc33dd44ee55ff6600112233";
    private const string Webhook = "93a1f7ba935c4ee298cb5ef952052ea7";
    private const string Channel = "2ceefea7c1b8c79673215c42c1a6b916";

    public static IReadOnlyList<BirdCall> All { get; } =
    [
        new(
            "Conversations.Start",
            (bird, token) => bird.Conversations.StartAsync("+31600000001", Channel, "Hi", token),
            "/v1/conversations/start",
            $$$"""{"type":"text","to":"\u002B31600000001","channelId":"{{{Channel}}}","content":{"text":"Hi"}}"""),
        new(
            "Conversations.List",
            (bird, token) => FirstAsync(bird.Conversations.ListAsync(), token),
            "/v1/conversations?limit=20&offset=0"),
        new(
            "Conversations.Create",
            (bird, token) => bird.Conversations.CreateAsync(Contact, token),
            "/v1/conversations",
            $$"""{"contactId":"{{Contact}}"}"""),
        new(
            "Conversations.ListOfContact",
            (bird, token) => FirstAsync(bird.Conversations.ListOfContactAsync(Contact), token),
            $"/v1/conversations/contact/{Contact}?limit=20&offset=0"),
        new("Conversations.Get", (bird, token) => bird.Conversations.GetAsync(Conversation, token), $"/v1/conversations/{Conversation}"),
        new(
            "Conversations.Update",
            (bird, token) => bird.Conversations.ArchiveAsync(Conversation, token),
            $"/v1/conversations/{Conversation}",
            """{"status":"archived"}"""),
        new(
            "Messages.List",
            (bird, token) => FirstAsync(bird.Messages.ListAsync(Conversation), token),
            $"/v1/conversations/{Conversation}/messages?limit=20&offset=0"),
        new(
            "Messages.Reply",
            (bird, token) => bird.Messages.ReplyAsync(Conversation, "Hi", token),
            $"/v1/conversations/{Conversation}/messages",
            """{"type":"text","content":{"text":"Hi"}}"""),
        new("Messages.Get", (bird, token) => bird.Messages.GetAsync(Message, token), $"/v1/messages/{Message}"),
        new(
            "Messages.GetMany",
            (bird, token) => bird.Messages.GetManyAsync([Message, "b"], null, token),
            $"/v1/messages?ids={Message}%2Cb"),
        new(
            "Messages.Send",
            (bird, token) => bird.Messages.SendAsync("+31600000001", Channel, "Hi", token),
            "/v1/send",
            $$$"""{"type":"text","to":"\u002B31600000001","from":"{{{Channel}}}","content":{"text":"Hi"}}"""),
        new(
            "Webhooks.Create",
            (bird, token) => bird.Webhooks.CreateAsync(
                "https://example.com/webhook", [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated], "CHANNEL-ID", token),
            "/v1/webhooks",
            """{"events":["message.created","message.updated"],"channelId":"CHANNEL-ID","url":"https://example.com/webhook"}"""),
        new("Webhooks.List", (bird, token) => FirstAsync(bird.Webhooks.ListAsync(), token), "/v1/webhooks?limit=20&offset=0"),
        new("Webhooks.Get", (bird, token) => bird.Webhooks.GetAsync(Webhook, token), $"/v1/webhooks/{Webhook}"),
        new(
            "Webhooks.Update",
            (bird, token) => bird.Webhooks.UpdateAsync(Webhook, new WebhookUpdate { Status = WebhookStatus.Disabled }, token),
            $"/v1/webhooks/{Webhook}",
            """{"status":"disabled"}"""),
        new("Webhooks.Delete", (bird, token) => bird.Webhooks.DeleteAsync(Webhook, token), $"/v1/webhooks/{Webhook}"),
    ];

    public static TheoryData<string> Operations => [.. All.Select(call => call.Operation)];

    public string Verb => BirdRoute.Of(Operation).Method;

    public string Retry => BirdRoute.Of(Operation).Retry;

    public static BirdCall Named(string operation) => All.Single(call => call.Operation == operation);

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> list, CancellationToken cancellationToken)
    {
        await foreach (var item in list.WithCancellation(cancellationToken))
        {
            Assert.NotNull(item);
            return;
        }
    }
}
