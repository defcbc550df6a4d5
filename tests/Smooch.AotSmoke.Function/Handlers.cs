namespace Smooch.AotSmoke;

/// <summary>Writes the text of a message of v1.1.</summary>
internal sealed class SmoochHandler : IWebhookHandler<Client.AppUserMessageEvent>
{
    public Task HandleAsync(Client.AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync((webhookEvent.Messages[0] as Client.TextMessage)?.Text);
}

/// <summary>Writes the text of a message of v2.</summary>
internal sealed class SunshineHandler : IWebhookHandler<Sunshine.ConversationMessageEvent>
{
    public Task HandleAsync(Sunshine.ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync((webhookEvent.Content as Sunshine.TextContent)?.Text);
}

/// <summary>Writes the text of a message of MessageBird.</summary>
internal sealed class MessageBirdHandler : IWebhookHandler<MessageBird.MessageCreatedEvent>
{
    public Task HandleAsync(MessageBird.MessageCreatedEvent webhookEvent, CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync((webhookEvent.Message as MessageBird.TextMessage)?.Text);
}
