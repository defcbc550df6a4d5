using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The request for an access token: a form, whose names are those of OAuth.</summary>
[JsonModel]
internal sealed partial record OAuthCodeExchange(
    [property: JsonPropertyName("grant_type")] string GrantType,
    string Code,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] SmoochSecret ClientSecret);
