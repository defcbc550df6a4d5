using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Smooch.Fuzz;

/// <summary>
/// A token or key id on the first line, a secret on the second, a user on the third: a credential that contains what it was given, or an
/// <see cref="ArgumentException"/>, and no secret in any text.
/// </summary>
internal sealed class CredentialTarget : TextTarget
{
    private const int LongEnoughToKnow = 8;

    public override string Name => "credential";

    protected override void Check(Input input)
    {
        var lines = input.Text.Split('\n', 3);
        var (token, secret, user) = (lines[0], lines.ElementAtOrDefault(1) ?? "", lines.ElementAtOrDefault(2) ?? "");

        if (Make(() => SmoochCredential.AppToken(token), token) is { } appToken)
            Promise(appToken.GetValues("app-token").Single() == token, "The header is not the token.");
        if (Make(() => SmoochCredential.Jwt(token), token) is { } jwt)
            Promise(
                jwt.Authorization is { Scheme: "Bearer", Parameter: var parameter } && parameter == token,
                "The header is not the JWT.");
        if (Make(() => SmoochCredential.OAuth(token), token) is { } access)
            Promise(
                access.Authorization is { Scheme: "Bearer", Parameter: var parameter } && parameter == token,
                "The header is not the access token.");
        if (Make(() => SmoochCredential.Basic(token, secret), secret, token) is { } basic)
            Promise(
                Encoding.UTF8.GetString(Convert.FromBase64String(basic.Authorization!.Parameter!)) == $"{token}:{secret}",
                "The header is not the key.");
        if (
            Make(
                () => SmoochCredential.SigningKey(token, secret, token.Length % 2 == 0 ? SmoochScope.App : SmoochScope.Account),
                secret,
                token) is { } key)
            IsSigned(key, token, secret, user: null);
        if (Make(() => SmoochCredential.AppUser(token, secret, user), secret, token, user) is { } own)
            IsSigned(own, token, secret, user);
    }

    /// <summary>The headers of a request with the credential; null when it was rejected.</summary>
    private static HttpRequestHeaders? Make(Func<SmoochCredential> make, string secret, params string[] known)
    {
        // A short secret is in many texts by chance, and one that is also the id of its key is none.
        var telling = secret.Length >= LongEnoughToKnow && !Array.Exists(known, text => text.Contains(secret, StringComparison.Ordinal));
        SmoochCredential credential;
        try
        {
            credential = make();
        }
        catch (ArgumentException e)
        {
            if (telling)
                QuotesNothing(e, secret);
            return null;
        }

        Promise(!telling || !credential.ToString().Contains(secret, StringComparison.Ordinal), "A credential prints its secret.");
        var request = new HttpRequestMessage(HttpMethod.Get, Response.Address);
        credential.Apply(request, TimeProvider.System);
        Promise(!request.Headers.ToString().TrimEnd().Contains('\n', StringComparison.Ordinal), "The credential is more than a header.");
        return request.Headers;
    }

    private static void IsSigned(HttpRequestHeaders headers, string keyId, string secret, string? user)
    {
        var parts = headers.Authorization!.Parameter!.Split('.');
        Promise(parts.Length == 3, "A JWT has three parts.");
        using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[0]));
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[1]));
        Promise(header.RootElement.GetProperty("kid").GetString() == keyId, "The JWT names another key.");
        Promise((payload.RootElement.TryGetProperty("userId", out var id) ? id.GetString() : null) == user, "The JWT is for another user.");
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        Promise(Base64UrlEncoder.Encode(signature) == parts[2], "The signature is another.");
    }
}
