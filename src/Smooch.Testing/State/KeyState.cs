using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A signing key. One without an app signs for the account, or for a service account.</summary>
internal sealed record KeyState(string Id, string Secret, string Name, AppState? App, string? ServiceAccountId = null)
{
    public JsonObject Render() => new() { ["_id"] = Id, ["secret"] = Secret, ["name"] = Name };
}

internal sealed record AccessTokenState(string Token, AppState App, string ClientId);
