using System.Text;
using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>The token of <c>MessageBird-Signature-JWT</c>: signed with HMAC, over hashes of the URL and the body.</summary>
internal static class TokenSignature
{
    private const string Issuer = "MessageBird";

    // Nearly every call has the same header and the same URL.
    private static readonly LastResult<string?> Algorithms = new(AlgorithmOf);
    private static readonly LastResult<string> UrlHashes = new(static url => Hashes.Hex(Hashes.Sha256(Encoding.UTF8.GetBytes(url))));

    /// <summary>Verifies everything but the hash of the body.</summary>
    /// <param name="token">The token.</param>
    /// <param name="url">The URL as it was called.</param>
    /// <param name="options">Keys and tolerance.</param>
    /// <param name="now">The time of the moment.</param>
    /// <param name="verified">What remains to be compared with the body; null unless the result is valid.</param>
    public static MessageBirdSignatureResult Verify(
        string token, string url, MessageBirdWebhookOptions options, DateTimeOffset now, out VerifiedToken? verified)
    {
        verified = null;
        SigningKey? key = null;
        var parts = token.Split('.');
        if (parts.Length != 3 || Algorithms.Of(parts[0]) is not { } algorithm || Decode(parts[2]) is not { } signature)
            return MessageBirdSignatureResult.Malformed;
        var signed = Encoding.UTF8.GetBytes(token.Substring(0, parts[0].Length + 1 + parts[1].Length));
        foreach (var candidate in options.SigningKeys)
        {
            if (candidate.Sign(algorithm, signed) is not { } expected)
                return MessageBirdSignatureResult.WrongAlgorithm;
            // Every key is compared, so that the time does not depend on which one it is.
            if (Hashes.AreEqual(expected, signature))
                key ??= candidate;
        }

        if (key is null)
            return MessageBirdSignatureResult.WrongSignature;
        if (Decode(parts[1]) is not { } claims)
            return MessageBirdSignatureResult.Malformed;
        var result = VerifyClaims(claims, url, options, now, out var bodyHash);
        if (result == MessageBirdSignatureResult.Valid)
            verified = new VerifiedToken(key, bodyHash, options);
        return result;
    }

    private static MessageBirdSignatureResult VerifyClaims(
        byte[] json, string url, MessageBirdWebhookOptions options, DateTimeOffset now, out string bodyHash)
    {
        bodyHash = "";
        if (Parse(json) is not { } document)
            return MessageBirdSignatureResult.Malformed;
        using (document)
        {
            var claims = document.RootElement;
            if (claims.Text("iss") != Issuer)
                return MessageBirdSignatureResult.WrongIssuer;
            var seconds = now.ToUnixTimeMilliseconds() / 1000.0;
            var tolerance = options.ClockTolerance.TotalSeconds;
            // Old tokens have no start time; all of them have an end.
            if (claims.Property("nbf") is { } begin && (Seconds(begin) is not { } nbf || seconds < nbf - tolerance))
                return MessageBirdSignatureResult.NotValidYet;
            if (claims.Property("exp") is not { } end || Seconds(end) is not { } exp || seconds > exp + tolerance)
                return MessageBirdSignatureResult.Expired;
            if (claims.Text("jti") is not { Length: > 0 })
                return MessageBirdSignatureResult.MissingTokenId;
            if (options.VerifyUrl && !Hashes.AreEqual(claims.Text("url_hash") ?? "", UrlHashes.Of(url)))
                return MessageBirdSignatureResult.WrongUrl;
            // The claim is there if, and only if, there is a body.
            if (claims.Property("payload_hash") is not null)
                bodyHash = claims.Text("payload_hash") is { Length: > 0 } text ? text : "-";
            return MessageBirdSignatureResult.Valid;
        }
    }

    /// <summary>The algorithm of a header; null when it cannot be read, or demands something that is not understood.</summary>
    private static string? AlgorithmOf(string header)
    {
        if (Decode(header) is not { } json || Parse(json) is not { } document)
            return null;
        using (document)
            return document.RootElement.Property("crit") is null ? document.RootElement.Text("alg") : null;
    }

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double? Seconds(JsonElement claim) =>
        claim.ValueKind == JsonValueKind.Number && claim.TryGetDouble(out var number) ? number : null;

    /// <summary>Decodes base64url without padding; null for anything else.</summary>
    private static byte[]? Decode(string text)
    {
        if (text.IndexOfAny(['+', '/', '=', ' ', '\r', '\n', '\t']) >= 0)
            return null;
        var base64 = new char[(text.Length + 3) / 4 * 4];
        for (var i = 0; i < text.Length; i++)
            base64[i] = text[i] switch { '-' => '+', '_' => '/', var other => other };
        for (var i = text.Length; i < base64.Length; i++)
            base64[i] = '=';
        try
        {
            return Convert.FromBase64CharArray(base64, 0, base64.Length);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
