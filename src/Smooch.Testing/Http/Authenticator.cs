using System.Text;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>Creates the <see cref="Credential"/> from the headers of a request, or rejects it with 401.</summary>
internal static class Authenticator
{
    public static Credential Authenticate(HttpRequest request, ServiceState state, ApiVersions version)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0)
            return FromAuthorization(authorization, state, version);

        var token = request.Headers["app-token"].ToString();
        if (token.Length == 0)
            throw ApiException.Unauthorized("No credentials were given");

        if (version is ApiVersions.V1_1 or ApiVersions.V2)
            throw ApiException.Unauthorized("Only v1 accepts an app token");

        return state.FindAppByToken(token) is { } app
            ? new Credential(Scopes.AppToken, app, "app token")
            : throw ApiException.Unauthorized("Invalid app token");
    }

    private static Credential FromAuthorization(string authorization, ServiceState state, ApiVersions version)
    {
        var space = authorization.IndexOf(' ', StringComparison.Ordinal);
        var scheme = space < 0 ? "" : authorization[..space];
        var parameter = authorization[(space + 1)..].Trim();
        if (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return state.FindAccessToken(parameter) is { } access
                ? new Credential(Scopes.Integration, access.App, "OAuth token")
                {
                    AccessToken = access.Token,
                    IntegrationId = access.IntegrationId,
                }
                : JwtVerifier.Verify(parameter, state);
        }

        if (scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return version == ApiVersions.V1
                ? throw ApiException.Unauthorized("v1 does not accept basic authentication")
                : FromBasic(parameter, state);
        }

        throw ApiException.Unauthorized("The authorization header must start with 'Bearer ' or 'Basic '");
    }

    private static Credential FromBasic(string parameter, ServiceState state)
    {
        var buffer = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, buffer, out var length))
            throw ApiException.Unauthorized("Malformed basic credentials");

        var pair = Encoding.UTF8.GetString(buffer, 0, length);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || state.FindKey(pair[..colon]) is not { } key || key.Secret != pair[(colon + 1)..])
            throw ApiException.Unauthorized("Invalid key id or secret");

        var scope = key switch
        {
            { IntegrationId: not null } => Scopes.Integration,
            { App: null } => Scopes.Account,
            _ => Scopes.App,
        };
        return new Credential(scope, key.App, "basic") { Key = key, IntegrationId = key.IntegrationId };
    }
}
