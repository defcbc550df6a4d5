namespace Smooch.Testing;

/// <summary>The partners that can connect to apps, and their unused codes.</summary>
internal sealed class OAuthState
{
    private readonly Dictionary<string, OAuthClient> clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string ClientId, AppState App)> codes = new(StringComparer.Ordinal);

    public IEnumerable<OAuthClient> Clients => clients.Values;

    public void AddClient(OAuthClient client) => clients[client.Id] = client;

    public OAuthClient? FindClient(string id) => clients.GetValueOrDefault(id);

    public string AddCode(string clientId, AppState app, Ids ids)
    {
        var code = ids.Code("oac_");
        codes.Add(code, (clientId, app));
        return code;
    }

    /// <summary>A code is valid once, for its client.</summary>
    public AppState? TakeCode(string code, string clientId)
    {
        if (!codes.TryGetValue(code, out var grant) || grant.ClientId != clientId)
            return null;

        codes.Remove(code);
        return grant.App;
    }
}

internal sealed record OAuthClient(string Id, string Secret, string RedirectUri);
