using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What buys an access token: a form, so its names are those of OAuth.</summary>
[JsonModel]
internal sealed partial record OAuthCodeExchange(
    [property: JsonPropertyName("grant_type")] string GrantType,
    string Code,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] SmoochSecret ClientSecret);
