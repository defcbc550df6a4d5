using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>Signs webhook calls as MessageBird does.</summary>
internal static class BirdToken
{
    public const string SigningKey = "PlLrKaqvZNRR5zAjm42ZT6q1SQxgbbGd";

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public static string Sign(string url, byte[] body, DateTimeOffset now)
    {
        var claims = string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"iss":"MessageBird","nbf":{{now.ToUnixTimeSeconds()}},"exp":{{now.ToUnixTimeSeconds() + 60}},"jti":"3b0f5e1c","url_hash":"{{Hash(Encoding.UTF8.GetBytes(url))}}","payload_hash":"{{Hash(body)}}"}
            """);
        var signed = $"{Header}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(SigningKey), Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
