using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What Messenger tells of a referral (webhooks reference: shared objects).</summary>
public sealed record ReferralDetails : SmoochModel
{
    /// <summary>Gets where it came from, such as <c>MESSENGER_CODE</c> or <c>ADS</c> (<c>source</c>).</summary>
    [JsonIgnore]
    public string? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal string? source;

    /// <summary>Gets what it is, <c>OPEN_THREAD</c> as a rule (<c>type</c>).</summary>
    [JsonIgnore]
    public string? Type { get => type; init => type = value; }

    [JsonInclude, JsonPropertyName("type")]
    internal string? type;

    /// <summary>Gets the ad (<c>adId</c>).</summary>
    [JsonIgnore]
    public string? AdId { get => adId; init => adId = value; }

    [JsonInclude, JsonPropertyName("adId")]
    internal string? adId;
}
