using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An app user started or stopped typing (trigger <c>typing:appUser</c>; v1.1; webhooks reference: typing).</summary>
public sealed record AppUserTypingEvent : SmoochWebhookEvent
{
    /// <summary>Gets what the user does (<c>activity</c>).</summary>
    [JsonIgnore]
    public WebhookActivity? Activity { get => activity; init => activity = value; }

    [JsonInclude, JsonPropertyName("activity")]
    internal WebhookActivity? activity;

    private protected override string? NaturalKey => Key([AppUser?.Id], TimeKey);

    private protected override WebhookTrigger Kind => WebhookTrigger.TypingAppUser;
}
