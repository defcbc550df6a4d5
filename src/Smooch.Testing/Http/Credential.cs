namespace Smooch.Testing;

/// <summary>The verified caller.</summary>
/// <param name="Scope">One scope, or none for an open route.</param>
/// <param name="App">The app of the credential; null for account scope.</param>
/// <param name="Kind">The kind of credential, for the journal.</param>
internal sealed record Credential(Scopes Scope, AppState? App, string Kind)
{
    public static readonly Credential Anonymous = new(Scopes.None, null, "none");

    /// <summary>Gets the user of an <c>appUser</c> JWT.</summary>
    public string? UserId { get; init; }

    /// <summary>Gets the key that signed or proved the request.</summary>
    public KeyState? Key { get; init; }

    /// <summary>Gets the integration that calls, for scope <c>integration</c>.</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the OAuth access token, which owns the webhooks it creates.</summary>
    public string? AccessToken { get; init; }
}
