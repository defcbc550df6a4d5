using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>The body of the exchange of a code.</summary>
[JsonModel]
internal sealed partial record OAuthCodeExchange
{
    /// <summary>Gets the code (<c>code</c>).</summary>
    public required string Code { get; init; }

    /// <summary>Gets the kind of grant (<c>grant_type</c>).</summary>
    [JsonPropertyName("grant_type")]
    public string GrantType { get; init; } = "authorization_code";

    /// <summary>Gets the id of the integration (<c>client_id</c>).</summary>
    [JsonPropertyName("client_id")]
    public required string ClientId { get; init; }

    /// <summary>Gets the secret of the integration (<c>client_secret</c>).</summary>
    [JsonPropertyName("client_secret")]
    public required SmoochSecret ClientSecret { get; init; }
}
