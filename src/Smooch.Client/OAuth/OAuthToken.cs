using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// An access token of scope <c>integration</c> for one app, granted by a business. The API documents no expiry:
/// store it as a secret until it is revoked.
/// </summary>
[JsonModel]
public sealed partial record OAuthToken : SmoochModel, ICheckedResult
{
    /// <summary>Gets the access token (<c>access_token</c>).</summary>
    [JsonPropertyName("access_token")]
    public partial SmoochSecret AccessToken { get; init; }

    /// <summary>Gets the authentication scheme, <c>Bearer</c> (<c>token_type</c>).</summary>
    [JsonPropertyName("token_type")]
    public partial string? TokenType { get; init; }

    bool ICheckedResult.IsComplete => !AccessToken.IsEmpty;

    /// <summary>
    /// Creates a credential from the access token, for <see cref="SmoochClientOptions.Credential"/> or <see cref="SmoochClient.ForApp"/>.
    /// </summary>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">There is no access token, or it contains characters that a header cannot contain.</exception>
    public SmoochCredential ToCredential() => SmoochCredential.OAuth(AccessToken.Reveal());
}
