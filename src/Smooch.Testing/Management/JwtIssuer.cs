using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The JWTs that the service issues: scope and time of issue, no expiry.</summary>
internal static class JwtIssuer
{
    public static string Issue(KeyState key, Clock clock)
    {
        var header = new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = key.Id };
        var payload = new JsonObject { ["scope"] = key.App is null ? "account" : "app", ["iat"] = clock.UtcNow.ToUnixTimeSeconds() };
        var signed = $"{Encode(ServiceJson.ToBytes(header))}.{Encode(ServiceJson.ToBytes(payload))}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Secret), Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Encode(signature)}";
    }

    private static string Encode(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
