using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What buys an access token: a form, so its names are those of OAuth.</summary>
[JsonModel]
internal sealed partial record OAuthCodeExchange(
    string Code,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] SmoochSecret ClientSecret)
{
    [JsonPropertyName("grant_type")]
    public string GrantType { get; init; } = "authorization_code";
}
