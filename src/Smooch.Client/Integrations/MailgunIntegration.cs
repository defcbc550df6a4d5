using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>E-mail through Mailgun (<c>mailgun</c>; reference: integrations).</summary>
public sealed record MailgunIntegration : Integration
{
    /// <summary>Gets the domain at Mailgun (<c>domain</c>).</summary>
    [JsonIgnore]
    public string? Domain { get => domain; init => domain = value; }

    [JsonInclude, JsonPropertyName("domain")]
    internal string? domain;

    /// <summary>Gets the address that users write to (<c>incomingAddress</c>).</summary>
    [JsonIgnore]
    public string? IncomingAddress { get => incomingAddress; init => incomingAddress = value; }

    [JsonInclude, JsonPropertyName("incomingAddress")]
    internal string? incomingAddress;

    /// <summary>Gets the address that messages come from, where the service tells it (<c>fromAddress</c>).</summary>
    [JsonIgnore]
    public string? FromAddress { get => fromAddress; init => fromAddress = value; }

    [JsonInclude, JsonPropertyName("fromAddress")]
    internal string? fromAddress;

    /// <summary>Gets whether e-mails go without a link to unsubscribe, where the service tells it; v1.1 (<c>hideUnsubscribeLink</c>).</summary>
    [JsonIgnore]
    public bool? HideUnsubscribeLink { get => hideUnsubscribeLink; init => hideUnsubscribeLink = value; }

    [JsonInclude, JsonPropertyName("hideUnsubscribeLink")]
    internal bool? hideUnsubscribeLink;

    private protected override void Close()
    {
    }
}
