using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.MessageBird;

/// <summary>The documented rules for webhook signatures, written once more: tried on published vectors, then on the fake.</summary>
internal static class BirdVerifier
{
    /// <summary>The claims of a valid token; null when any rule is broken.</summary>
    public static JsonObject? VerifyJwt(string key, string url, byte[] body, string jwt, long now)
    {
        var parts = jwt.Split('.');
        if (parts.Length != 3 || (string?)JsonNode.Parse(FromBase64Url(parts[0]))!["alg"] != "HS256")
            return null;

        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        var claims = (JsonObject)JsonNode.Parse(FromBase64Url(parts[1]))!;
        return CryptographicOperations.FixedTimeEquals(signature, FromBase64Url(parts[2]))
            && (string?)claims["iss"] == "MessageBird"
            && (long?)claims["nbf"] <= now
            && (long?)claims["exp"] >= now
            && (string?)claims["jti"] is { Length: > 0 }
            && (string?)claims["url_hash"] == Hash(Encoding.UTF8.GetBytes(url))
            && (string?)claims["payload_hash"] == (body.Length == 0 ? null : Hash(body))
                ? claims
                : null;
    }

    public static string Legacy(string key, string timestamp, string canonicalQuery, byte[] body)
    {
        using var message = new MemoryStream();
        message.Write(Encoding.ASCII.GetBytes(timestamp + "\n" + canonicalQuery + "\n"));
        message.Write(SHA256.HashData(body));
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), message.ToArray()));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] FromBase64Url(string text) =>
        Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
}
