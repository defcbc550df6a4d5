using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Smooch.AotSmoke;

/// <summary>A webhook call as a function gets it: JSON with the host, the path, the headers and the body.</summary>
internal static class SignedCall
{
    public const string SigningKey = "PlLrKaqvZNRR5zAjm42ZT6q1SQxgbbGd";

    private const string Host = "bot.example.org";
    private const string Path = "/messagebird";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static IReadOnlyList<byte[]> Bodies { get; } =
    [
        """
        {"type":"message.created","contact":{"id":"k1","msisdn":31600000001},"conversation":{"id":"c1","status":"active"},
         "message":{"id":"m1","conversationId":"c1","type":"text","direction":"received","status":"received","content":{"text":"Hi"}}}
        """u8.ToArray(),
        """{"type":"conversation.mood","conversation":{"id":"c1"},"mood":"good"}"""u8.ToArray(),
    ];

    public static string Write(DateTimeOffset now)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written))
        {
            json.WriteStartObject();
            json.WriteString("host", Host);
            json.WriteString("path", Path);
            json.WriteStartObject("headers");
            json.WriteString(MessageBirdSignature.TokenHeader, Sign(Bodies[0], now));
            json.WriteEndObject();
            json.WriteString("body", Bodies[0]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static string Sign(byte[] body, DateTimeOffset now)
    {
        var url = Encoding.UTF8.GetBytes($"https://{Host}{Path}");
        var claims = string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"iss":"MessageBird","exp":{{(now + Lifetime).ToUnixTimeSeconds()}},"jti":"t1",
             "url_hash":"{{Hash(url)}}","payload_hash":"{{Hash(body)}}"}
            """);
        var signed = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8)
            + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims));
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(SigningKey), Encoding.UTF8.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
