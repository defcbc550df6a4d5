using System.IdentityModel.Tokens.Jwt;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Smooch.Testing;

/// <summary>Verifies a JWT with Microsoft's own library, which is independent of the SDK's signing code.</summary>
internal static class JwtVerifier
{
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.HmacSha256, SecurityAlgorithms.HmacSha384, SecurityAlgorithms.HmacSha512];

    public static Credential Verify(string jwt, ServiceState state)
    {
        JwtSecurityToken token;
        KeyState key;
        try
        {
            var handler = new JwtSecurityTokenHandler();
            handler.InboundClaimTypeMap.Clear();
            key = state.FindKey(handler.ReadJwtToken(jwt).Header.Kid ?? "")
                  ?? throw ApiException.Unauthorized("The JWT header must contain the kid of a known key");
            handler.ValidateToken(jwt, Parameters(key, state.Clock), out var validated);
            token = (JwtSecurityToken)validated;
        }
        catch (Exception failure) when (failure is not ApiException)
        {
            // Any exception of the library means that the token is not valid.
            throw ApiException.Unauthorized(Reason(failure));
        }

        if (!Array.Exists(Algorithms, algorithm => algorithm == token.Header.Alg))
            throw ApiException.Unauthorized($"The JWT algorithm {token.Header.Alg} is not accepted");

        return FromClaims(token, key);
    }

    private static Credential FromClaims(JwtSecurityToken token, KeyState key)
    {
        token.Payload.TryGetValue("scope", out var scope);
        switch (scope as string)
        {
            case "integration" when key.IntegrationId is not null:
                return new Credential(Scopes.Integration, key.App, "JWT integration") { Key = key, IntegrationId = key.IntegrationId };
            case "app" when key is { App: not null, IntegrationId: null }:
                return new Credential(Scopes.App, key.App, "JWT app") { Key = key };
            case "account" when key.App is null:
                return new Credential(Scopes.Account, null, "JWT account") { Key = key };
            case "appUser" when key is { App: not null, IntegrationId: null }:
                token.Payload.TryGetValue("userId", out var userId);
                return userId is string { Length: > 0 } text
                    ? new Credential(Scopes.AppUser, key.App, "JWT appUser") { Key = key, UserId = text }
                    : throw ApiException.Unauthorized("A JWT of scope appUser needs a userId claim that is a string");
            default:
                throw ApiException.Unauthorized($"The JWT scope is missing, unknown, or cannot be signed with key {key.Id}");
        }
    }

    private static TokenValidationParameters Parameters(KeyState key, Clock clock) => new()
    {
        ValidateIssuer = false,
        ValidateAudience = false,
        RequireExpirationTime = false,
        RequireSignedTokens = true,
        IssuerSigningKey = SigningKey(key),
        LifetimeValidator = (notBefore, expires, _, _) =>
        {
            var now = clock.UtcNow.UtcDateTime;
            return (expires is null || expires > now) && (notBefore is null || notBefore <= now);
        },
    };

    // The secrets of 2015–2017 have 192 bits, which the library rejects. HMAC pads a key with zero bytes to its block
    // anyway, so the padded key verifies exactly the same signatures.
    private static SymmetricSecurityKey SigningKey(KeyState key)
    {
        var secret = Encoding.UTF8.GetBytes(key.Secret);
        Array.Resize(ref secret, Math.Max(secret.Length, 64));
        return new SymmetricSecurityKey(secret)
        {
            KeyId = key.Id,
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };
    }

    private static string Reason(Exception failure) => failure switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException =>
            "The JWT has expired or is not valid yet",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => "The JWT signature is not valid",
        _ => "The JWT is malformed or not signed",
    };
}
