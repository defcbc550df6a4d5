namespace Smooch.MessageBird;

/// <summary>A message was sent or received (<c>message.created</c>).</summary>
/// <remarks>
/// Your own messages are reported too. Respond only to received messages (<see cref="MessageDirection.Received"/>), which
/// <see cref="IsReceived"/> checks.
/// </remarks>
/// <example>
/// <code>
/// public sealed class ParcelHandler(MessageBirdClient messageBird) : IWebhookHandler&lt;MessageCreatedEvent>
/// {
///     public async Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken)
///     {
///         if (webhookEvent is { IsReceived: true, ConversationId: { } conversationId })
///             await messageBird.Messages.ReplyAsync(conversationId, "It arrives tomorrow.", cancellationToken);
///     }
/// }
/// </code>
/// </example>
[JsonCase("message.created")]
public sealed partial record MessageCreatedEvent : MessageEvent
{
    /// <summary>Gets a value indicating whether the message comes from the contact.</summary>
    public bool IsReceived => Message?.Direction == MessageDirection.Received;
}
