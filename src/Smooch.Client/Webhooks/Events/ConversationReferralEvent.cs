using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A known app user followed a referral link, a code or an ad (trigger <c>conversation:referral</c>; since 2017; webhooks reference: conversation referral).</summary>
public sealed record ConversationReferralEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel (<c>source</c>).</summary>
    [JsonIgnore]
    public MessageSource? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal MessageSource? source;

    /// <summary>Gets what led the user here (<c>referral</c>).</summary>
    [JsonIgnore]
    public WebhookReferral? Referral { get => referral; init => referral = value; }

    [JsonInclude, JsonPropertyName("referral")]
    internal WebhookReferral? referral;

    private protected override string? NaturalKey => Key([AppUser?.Id], TimeKey);

    private protected override WebhookTrigger Kind => WebhookTrigger.ConversationReferral;
}
