using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Smooch.MessageBird;

namespace Smooch.Fuzz;

/// <summary>
/// The signature of a webhook call of MessageBird. The lines are the kind, two texts and the path; then comes the body. <c>token</c> has
/// header and claims, which are signed here, with the hashes in place of <c>$URL</c> and <c>$BODY</c>; <c>legacy</c> has a timestamp and
/// the sorted query, which are signed too; <c>headers</c> has the two values of the headers as they are. Whatever counts as valid is
/// authentic, and nothing is thrown.
/// </summary>
internal sealed class SignatureTarget : HeadedTarget
{
    private const string Address = "https://bot.example.org";

    private static readonly byte[] Key = Encoding.UTF8.GetBytes("made-up-signing-key");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    private readonly MessageBirdWebhookOptions options = new();

    public SignatureTarget() => options.AddSigningKey(Encoding.UTF8.GetString(Key));

    public override string Name => "signature";

    protected override long? BytesPerByte => 60;

    protected override void Check(Input input)
    {
        var (head, body) = Split(input.Bytes);
        var lines = head.Split('\n');
        var (first, second) = (lines.ElementAtOrDefault(1) ?? "", lines.ElementAtOrDefault(2) ?? "");
        var target = "/" + (lines.ElementAtOrDefault(3) ?? "").TrimStart('/');
        var headers = lines[0] switch
        {
            "token" => [new(MessageBirdSignature.TokenHeader, Token(first, second, target, body))],
            "legacy" => Legacy(first, Signature(first, second, body)),
            _ => [new(MessageBirdSignature.TokenHeader, first), .. Legacy(first, second)],
        };
        if (lines[0] == "headers" && first.All(char.IsAsciiDigit))
            headers = Legacy(first, second);
        var request = WebhookRequest.Create("POST", Address + target, headers);

        var early = MessageBirdSignature.VerifyHeaders(request, options, Now, out _);
        var result = Frugally(input, () => MessageBirdSignature.Verify(request, body, options, Now));
        Promise(result != MessageBirdSignatureResult.NoSigningKey, "The key is not found.");
        Promise(early == MessageBirdSignatureResult.Valid || early == result, $"{early} before the body, {result} with it.");
        if (result != MessageBirdSignatureResult.Valid)
            return;
        Promise(
            request.GetHeader(MessageBirdSignature.TokenHeader) is { } token
                ? IsAuthentic(token, target, body)
                : IsRecent(request.GetHeader(MessageBirdSignature.LegacyTimestampHeader)!) && lines[0] == "legacy",
            "A signature is valid that is not authentic.");
    }

    private static KeyValuePair<string, string>[] Legacy(string timestamp, string signature) =>
    [
        new(MessageBirdSignature.LegacyTimestampHeader, timestamp),
        new(MessageBirdSignature.LegacyHeader, signature),
    ];

    private static string Token(string header, string claims, string target, byte[] body)
    {
        claims = claims.Replace("$URL", Hash(Encoding.UTF8.GetBytes(Address + target)), StringComparison.Ordinal)
            .Replace("$BODY", Hash(body), StringComparison.Ordinal);
        var signed = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(claims)}";
        return $"{signed}.{Base64UrlEncoder.Encode(Hmac(header, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Signature(string timestamp, string query, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{timestamp}\n{query}\n"), .. SHA256.HashData(body)];
        return Convert.ToBase64String(HMACSHA256.HashData(Key, signed));
    }

    private static bool IsAuthentic(string token, string target, byte[] body)
    {
        var parts = token.Split('.');
        var signature = Hmac(
            Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[0])),
            Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        using var claims = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[1]));
        return parts.Length == 3
            && Base64UrlEncoder.DecodeBytes(parts[2]).AsSpan().SequenceEqual(signature)
            && Text(claims, "iss") == "MessageBird"
            && Text(claims, "jti") is { Length: > 0 }
            && Text(claims, "url_hash") == Hash(Encoding.UTF8.GetBytes(Address + target))
            && Text(claims, "payload_hash") == (body.Length == 0 ? null : Hash(body))
            && claims.RootElement.GetProperty("exp").GetDouble() >= Now.ToUnixTimeSeconds() - 5;
    }

    private static byte[] Hmac(string header, byte[] signed)
    {
        string? algorithm = null;
        try
        {
            using var document = JsonDocument.Parse(header);
            algorithm = document.RootElement.ValueKind == JsonValueKind.Object ? Text(document, "alg") : null;
        }
        catch (JsonException)
        {
            // Signed with any algorithm, so that only the header is wrong.
        }

        return algorithm switch
        {
            "HS384" => HMACSHA384.HashData(Key, signed),
            "HS512" => HMACSHA512.HashData(Key, signed),
            _ => HMACSHA256.HashData(Key, signed),
        };
    }

    private static bool IsRecent(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(seconds - Now.ToUnixTimeSeconds()) <= 10;

    private static string? Text(JsonDocument json, string name)
    {
        try
        {
            return json.RootElement.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
