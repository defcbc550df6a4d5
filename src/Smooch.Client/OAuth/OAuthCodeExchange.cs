using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What buys an access token: a form, so its names are those of OAuth.</summary>
internal sealed class OAuthCodeExchange(string code, string clientId, SmoochSecret clientSecret)
{
    [JsonPropertyName("grant_type")]
    public string GrantType { get; } = "authorization_code";

    public string Code { get; } = code;

    [JsonPropertyName("client_id")]
    public string ClientId { get; } = clientId;

    [JsonPropertyName("client_secret")]
    public SmoochSecret ClientSecret { get; } = clientSecret;
}
