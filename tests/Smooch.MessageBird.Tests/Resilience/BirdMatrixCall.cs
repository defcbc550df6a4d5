namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>A call of the matrix: one of each kind that failures are distinguished by.</summary>
/// <param name="Name">The column.</param>
/// <param name="Send">Makes the call.</param>
/// <param name="Effects">Counts what the call has done; null for a call that does nothing.</param>
internal sealed record BirdMatrixCall(string Name, Func<BirdService, CancellationToken, Task> Send, Func<BirdService, int>? Effects)
{
    public const string Hook = "http://127.0.0.1:9/new";

    public static IReadOnlyList<BirdMatrixCall> All { get; } =
    [
        new("read", (service, token) => service.Client.Conversations.GetAsync(service.ConversationId, token), null),
        new("list", (service, token) => service.Client.Messages.ListAsync(service.ConversationId).ToListAsync(token).AsTask(), null),
        new(
            "change",
            (service, token) => service.Client.Conversations.ArchiveAsync(service.ConversationId, token),
            service => service.IsArchived ? 1 : 0),
        new(
            "removal",
            (service, token) => service.Client.Webhooks.DeleteAsync(service.WebhookId, token),
            service => service.Fake.Webhooks.Any(webhook => webhook.Id == service.WebhookId) ? 0 : 1) { ReadsResponse = false },
        new(
            "start",
            (service, token) => service.Client.Conversations.StartAsync(BirdService.Recipient, service.Fake.Channel.Id, "Hello!", token),
            Sent),
        new("reply", (service, token) => service.Client.Messages.ReplyAsync(service.ConversationId, "Hello!", token), Sent),
        new(
            "send",
            (service, token) => service.Client.Messages.SendAsync(BirdService.Recipient, service.Fake.Channel.Id, "Hello!", token),
            Sent),
        new(
            "webhook",
            (service, token) => service.Client.Webhooks.CreateAsync(Hook, [WebhookEventType.MessageCreated], cancellationToken: token),
            service => service.Fake.Webhooks.Count(webhook => webhook.Id != service.WebhookId)),
    ];

    /// <summary>Gets a value indicating whether the body of a response matters to the call.</summary>
    public bool ReadsResponse { get; init; } = true;

    public static BirdMatrixCall Named(string name) => All.Single(call => call.Name == name);

    private static int Sent(BirdService service) => service.Sent;
}
