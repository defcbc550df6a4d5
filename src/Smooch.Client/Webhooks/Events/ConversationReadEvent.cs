using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An app user has read everything up to <see cref="SmoochWebhookEvent.Timestamp"/> (trigger <c>conversation:read</c>; since 2016; webhooks reference: conversation read).</summary>
public sealed record ConversationReadEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel; not always told in v1.1 (<c>source</c>).</summary>
    [JsonIgnore]
    public MessageSource? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal MessageSource? source;

    private protected override string? NaturalKey => Key([AppUser?.Id], TimeKey);

    private protected override WebhookTrigger Kind => WebhookTrigger.ConversationRead;
}
