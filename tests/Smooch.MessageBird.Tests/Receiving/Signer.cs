using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>Signs calls as the service does, written from the documentation and apart from the code under test.</summary>
internal static class Signer
{
    public const string Key = "test-signing-key-not-real";

    public static (string Name, string Value) Token(
        string url, byte[] body, DateTimeOffset now, string key = Key, string algorithm = "HS256", Action<JsonObject>? change = null) =>
        ("MessageBird-Signature-JWT", Jwt(Claims(url, body, now, change), key, $$"""{"alg":"{{algorithm}}","typ":"JWT"}""", algorithm));

    public static JsonObject Claims(string url, byte[] body, DateTimeOffset now, Action<JsonObject>? change = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = "MessageBird",
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.ToUnixTimeSeconds() + 60,
            ["jti"] = Guid.NewGuid().ToString(),
            ["url_hash"] = Hash(Encoding.UTF8.GetBytes(url)),
        };
        if (body.Length > 0)
            claims["payload_hash"] = Hash(body);
        change?.Invoke(claims);
        return claims;
    }

    public static string Jwt(JsonNode claims, string key, string header, string algorithm)
    {
        var signed = $"{Base64Url(Encoding.UTF8.GetBytes(header))}.{Base64Url(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        var (secret, message) = (Encoding.UTF8.GetBytes(key), Encoding.ASCII.GetBytes(signed));
        var signature = algorithm switch
        {
            "HS384" => HMACSHA384.HashData(secret, message),
            "HS512" => HMACSHA512.HashData(secret, message),
            "none" => [],
            _ => HMACSHA256.HashData(secret, message),
        };
        return $"{signed}.{Base64Url(signature)}";
    }

    /// <summary>The two headers of the older scheme, over a query that was brought into its canonical form.</summary>
    public static (string Name, string Value)[] Legacy(string canonicalQuery, byte[] body, DateTimeOffset now, string key = Key)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] message = [.. Encoding.UTF8.GetBytes($"{timestamp}\n{canonicalQuery}\n"), .. SHA256.HashData(body)];
        return
        [
            ("MessageBird-Request-Timestamp", timestamp),
            ("MessageBird-Signature", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), message))),
        ];
    }

    public static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
