using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>
/// Something that happened, as a webhook reports it. Match on the cases; what this SDK does not know is an
/// <see cref="UnknownWebhookEvent"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownWebhookEvent))]
public abstract partial record MessageBirdWebhookEvent : WebhookEvent
{
    /// <summary>Gets the type of the event (<c>type</c>).</summary>
    public partial WebhookEventType Type { get; init; }

    /// <summary>Gets the contact; null in webhooks of 2019 (<c>contact</c>).</summary>
    public partial Contact? Contact { get; init; }

    /// <summary>Gets the conversation without its contact and channels (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the id of the workspace; since 2023 (<c>workspaceId</c>).</summary>
    [JsonStoredAs(typeof(LooseText))]
    public partial string? WorkspaceId { get; init; }

    /// <summary>Gets the id of the transaction; since 2023. Different events may have the same (<c>transactionID</c>).</summary>
    [JsonPropertyName("transactionID")]
    public partial string? TransactionId { get; init; }

    /// <inheritdoc/>
    public sealed override string TriggerName => Type.ToString();

    /// <summary>Gets the key under which duplicates are recognized: type, id, status and time of change, else a hash of the body.</summary>
    public sealed override string? DeduplicationKey => NaturalId is { } id ? $"{Type}|{id}|{Change}"
        : Fingerprint is null ? null
        : $"{Type}|{Fingerprint}";

    /// <summary>Gets the conversation, in which events are handled in the order of their arrival.</summary>
    public sealed override IReadOnlyList<string> OrderingKeys =>
        ConversationId is { Length: > 0 } conversation ? ["conversation " + conversation]
        : Contact is { Id.Length: > 0 } contact ? ["contact " + contact.Id]
        : ["account"];

    /// <summary>Gets the id of the conversation; null when the event has none.</summary>
    public virtual string? ConversationId => Conversation?.Id is { Length: > 0 } id ? id : null;

    /// <summary>A hash of the body, when nothing in it identifies the event.</summary>
    [JsonIgnore]
    internal string? Fingerprint { get; init; }

    internal override DateTimeOffset? HappenedAt => Conversation?.UpdatedDatetime ?? Conversation?.CreatedDatetime;

    private protected override string? Identity => ConversationId is { } id ? $"{Type} {id}" : Type.ToString();

    /// <summary>The id of the resource that changed; null when the event has none, so that nothing identifies it among all.</summary>
    private protected virtual string? NaturalId => Conversation?.Id is { Length: > 0 } id ? id : null;

    /// <summary>The status of the resource that changed, and the time of the change.</summary>
    private protected virtual string Change =>
        $"{Conversation!.Status}|{Conversation.UpdatedDatetimeText ?? Conversation.CreatedDatetimeText}";

    /// <summary>Remembers a hash of the body, if that is needed to recognize duplicates.</summary>
    internal MessageBirdWebhookEvent WithFingerprintOf(ReadOnlySpan<byte> body) =>
        NaturalId is null ? this with { Fingerprint = Sha256.Hex(body) } : this;
}
