using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What was asked for when a channel was to be linked (webhooks reference: link).</summary>
public sealed record LinkCriteria : SmoochModel
{
    /// <summary>Gets the phone number (<c>phoneNumber</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumber { get => phoneNumber; init => phoneNumber = value; }

    [JsonInclude, JsonPropertyName("phoneNumber")]
    internal string? phoneNumber;

    /// <summary>Gets the e-mail address (<c>address</c>).</summary>
    [JsonIgnore]
    public string? Address { get => address; init => address = value; }

    [JsonInclude, JsonPropertyName("address")]
    internal string? address;

    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    [JsonIgnore]
    public string? GivenName { get => givenName; init => givenName = value; }

    [JsonInclude, JsonPropertyName("givenName")]
    internal string? givenName;

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    [JsonIgnore]
    public string? Surname { get => surname; init => surname = value; }

    [JsonInclude, JsonPropertyName("surname")]
    internal string? surname;
}
