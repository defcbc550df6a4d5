namespace Smooch.MessageBird;

/// <summary>Something that happened to a message.</summary>
[JsonModel]
public abstract partial record MessageEvent : MessageBirdWebhookEvent
{
    /// <summary>Gets the message (<c>message</c>).</summary>
    public partial Message? Message { get; init; }

    /// <summary>Gets the id of the conversation; null when the event has none.</summary>
    public sealed override string? ConversationId =>
        Message?.ConversationId is { Length: > 0 } id ? id : Conversation?.Id is { Length: > 0 } other ? other : null;

    internal sealed override DateTimeOffset? HappenedAt => Message?.UpdatedDatetime ?? Message?.CreatedDatetime;

    private protected sealed override string? Identity => Message is { Id.Length: > 0 } message ? $"{Type} {message.Id}" : Type.ToString();

    private protected sealed override string? NaturalId => Message?.Id is { Length: > 0 } id ? id : null;

    private protected sealed override string Change => $"{Message!.Status}|{Message.UpdatedDatetimeText}";
}
