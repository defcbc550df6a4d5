using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An app user opted in on a channel that tells so (trigger <c>conversation:start</c>; since 2017; webhooks reference: conversation start). Not told when a user links a second channel.</summary>
public sealed record ConversationStartEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel (<c>source</c>).</summary>
    [JsonIgnore]
    public MessageSource? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal MessageSource? source;

    /// <summary>Gets what led the user here, on Messenger and WeChat (<c>referral</c>).</summary>
    [JsonIgnore]
    public WebhookReferral? Referral { get => referral; init => referral = value; }

    [JsonInclude, JsonPropertyName("referral")]
    internal WebhookReferral? referral;

    private protected override string? NaturalKey => Key([AppUser?.Id], TimeKey);

    private protected override WebhookTrigger Kind => WebhookTrigger.ConversationStart;
}
