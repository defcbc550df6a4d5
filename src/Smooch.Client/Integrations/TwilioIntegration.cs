using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>SMS through Twilio (<c>twilio</c>; reference: integrations).</summary>
public sealed record TwilioIntegration : Integration
{
    /// <summary>Gets the account at Twilio (<c>accountSid</c>).</summary>
    [JsonIgnore]
    public string? AccountSid { get => accountSid; init => accountSid = value; }

    [JsonInclude, JsonPropertyName("accountSid")]
    internal string? accountSid;

    /// <summary>Gets Twilio's id of the number (<c>phoneNumberSid</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumberSid { get => phoneNumberSid; init => phoneNumberSid = value; }

    [JsonInclude, JsonPropertyName("phoneNumberSid")]
    internal string? phoneNumberSid;

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumber { get => phoneNumber; init => phoneNumber = value; }

    [JsonInclude, JsonPropertyName("phoneNumber")]
    internal string? phoneNumber;

    /// <summary>Gets Twilio's name of the number (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    private protected override void Close()
    {
    }
}
