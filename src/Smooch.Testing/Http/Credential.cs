namespace Smooch.Testing;

/// <summary>Who is calling, after the credential was checked.</summary>
/// <param name="Scope">One scope, or none for an open route.</param>
/// <param name="App">The app that the credential names; none for account scope.</param>
/// <param name="Kind">For the journal: what was presented.</param>
internal sealed record Credential(Scopes Scope, AppState? App, string Kind)
{
    public static readonly Credential Anonymous = new(Scopes.None, null, "none");

    /// <summary>The user of an <c>appUser</c> JWT.</summary>
    public string? UserId { get; init; }

    /// <summary>The key that signed or proved the request.</summary>
    public KeyState? Key { get; init; }

    /// <summary>The integration that calls, for scope <c>integration</c>.</summary>
    public string? IntegrationId { get; init; }

    /// <summary>The OAuth access token, which owns the webhooks it creates.</summary>
    public string? AccessToken { get; init; }
}
