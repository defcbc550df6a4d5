using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What led an app user to the business (webhooks reference: shared objects).</summary>
public sealed record WebhookReferral : SmoochModel
{
    /// <summary>Gets the code inside the link, on Messenger and WeChat (<c>code</c>).</summary>
    [JsonIgnore]
    public string? Code { get => code; init => code = value; }

    [JsonInclude, JsonPropertyName("code")]
    internal string? code;

    /// <summary>Gets what Messenger tells besides (<c>details</c>).</summary>
    [JsonIgnore]
    public ReferralDetails? Details { get => details; init => details = value; }

    [JsonInclude, JsonPropertyName("details")]
    internal ReferralDetails? details;
}
