using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// What a business granted: an access token of scope <c>integration</c> for one app (reference: OAuth). No end of its life is documented:
/// keep it in a store of secrets until it is revoked.
/// </summary>
[JsonModel]
public sealed partial record OAuthToken : SmoochModel, IWireResult
{
    /// <summary>Gets the access token (<c>access_token</c>).</summary>
    [JsonPropertyName("access_token")]
    public partial SmoochSecret AccessToken { get; init; }

    /// <summary>Gets how it is presented, <c>Bearer</c> (<c>token_type</c>).</summary>
    [JsonPropertyName("token_type")]
    public partial string? TokenType { get; init; }

    bool IWireResult.IsComplete => !AccessToken.IsEmpty;

    /// <summary>Makes a credential of the access token, for <see cref="SmoochClientOptions.Credential"/> or <see cref="SmoochClient.ForApp"/>.</summary>
    /// <exception cref="ArgumentException">There is no access token, or it holds characters that a header cannot carry.</exception>
    public SmoochCredential ToCredential() => SmoochCredential.OAuth(AccessToken.Reveal());
}
