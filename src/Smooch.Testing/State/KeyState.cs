using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A signing key. One without an app signs for the account, or for a service account.</summary>
internal sealed record KeyState(string Id, string Secret, string Name, AppState? App, string? ServiceAccountId = null)
{
    /// <summary>Gets the custom integration of the key, if any.</summary>
    public string? IntegrationId { get; init; }

    public JsonObject Render() => new() { ["_id"] = Id, ["secret"] = Secret, ["name"] = Name };
}

/// <param name="Token">The token.</param>
/// <param name="App">The app of the token.</param>
/// <param name="ClientId">The partner.</param>
/// <param name="IntegrationId">The partner's integration in the app; <c>me</c> in paths of v2.</param>
internal sealed record AccessTokenState(string Token, AppState App, string ClientId, string IntegrationId);
