using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Signs a webhook call without the SDK, so that a verifier is not tested with its own code.</summary>
internal static class BirdSignature
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    public static void Add(
        HttpRequestHeaders headers, FakeSignatures schemes, string signingKey, string url, byte[] body, DateTimeOffset now, string tokenId)
    {
        if (schemes.HasFlag(FakeSignatures.Jwt))
            headers.TryAddWithoutValidation("MessageBird-Signature-JWT", Jwt(signingKey, url, body, now, tokenId));

        if (schemes.HasFlag(FakeSignatures.Legacy))
        {
            var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            headers.TryAddWithoutValidation("MessageBird-Request-Timestamp", timestamp);
            headers.TryAddWithoutValidation("MessageBird-Signature", Legacy(signingKey, timestamp, url, body));
        }
    }

    public static string Jwt(string signingKey, string url, byte[] body, DateTimeOffset now, string tokenId)
    {
        var claims = new JsonObject
        {
            ["iss"] = "MessageBird",
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["jti"] = tokenId,
            ["url_hash"] = Lower(SHA256.HashData(Encoding.UTF8.GetBytes(url))),
        };
        if (body.Length > 0)
            claims["payload_hash"] = Lower(SHA256.HashData(body));

        var signed = $"{Base64Url("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"u8.ToArray())}.{Base64Url(ServiceJson.ToBytes(claims))}";
        return $"{signed}.{Base64Url(HMACSHA256.HashData(Encoding.UTF8.GetBytes(signingKey), Encoding.ASCII.GetBytes(signed)))}";
    }

    public static string Legacy(string signingKey, string timestamp, string url, byte[] body)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes($"{timestamp}\n{SortedQuery(url)}\n"), .. SHA256.HashData(body)];
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(signingKey), message));
    }

    /// <summary>The query decoded, sorted by key, and encoded again as a form is.</summary>
    private static string SortedQuery(string url)
    {
        var start = url.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
            return "";

        var pairs = url[(start + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        return string.Join('&', pairs
            .Select(pair => (Key: Decode(pair[0]), Value: Decode(pair.Length > 1 ? pair[1] : "")))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{Encode(pair.Key)}={Encode(pair.Value)}"));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

#pragma warning disable CA1308 // The hashes of this API are lower-case; net8.0 has no lower-case conversion.
    private static string Lower(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
#pragma warning restore CA1308

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
