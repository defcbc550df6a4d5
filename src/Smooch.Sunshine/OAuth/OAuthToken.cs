using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>An access token.</summary>
[JsonModel]
public sealed partial record OAuthToken : SmoochModel
{
    /// <summary>Gets the token (<c>access_token</c>).</summary>
    [JsonPropertyName("access_token")]
    public partial SmoochSecret AccessToken { get; init; }

    /// <summary>Gets the kind, <c>Bearer</c> (<c>token_type</c>).</summary>
    [JsonPropertyName("token_type")]
    public partial string? TokenType { get; init; }
}
