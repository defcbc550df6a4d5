using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Smooch;

/// <summary>Signs the JWTs that the service accepts.</summary>
internal static class JsonWebTokens
{
    private const int SmallestKey = 32;

    /// <summary>Returns the value of the claim <c>scope</c>.</summary>
    public static string ScopeName(SmoochScope scope) => scope switch
    {
        SmoochScope.App => "app",
        SmoochScope.Account => "account",
        _ => "appUser",
    };

    /// <summary>Creates a token signed with HS256.</summary>
    public static string Sign(
        string keyId,
        string secret,
        SmoochScope scope,
        string? userId,
        DateTimeOffset issuedAt,
        DateTimeOffset expiresAt)
    {
        var content = Header(keyId) + "." + Payload(scope, userId, issuedAt, expiresAt);
        var credentials = new SigningCredentials(new SymmetricSecurityKey(KeyBytes(secret)), SecurityAlgorithms.HmacSha256);
        return content + "." + JwtTokenUtilities.CreateEncodedSignature(content, credentials);
    }

    /// <summary>
    /// Returns the bytes of a secret, padded with zeros to 256 bits. Secrets of 2015–2017 have 192 bits, which newer versions of the JWT
    /// library reject; HMAC itself pads short keys with zeros, so the signature is the same.
    /// </summary>
    internal static byte[] KeyBytes(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        if (bytes.Length < SmallestKey)
            Array.Resize(ref bytes, SmallestKey);
        return bytes;
    }

    private static string Header(string keyId) => Encode(writer =>
    {
        writer.WriteString("alg"u8, "HS256"u8);
        writer.WriteString("typ"u8, "JWT"u8);
        writer.WriteString("kid"u8, keyId);
    });

    private static string Payload(SmoochScope scope, string? userId, DateTimeOffset issuedAt, DateTimeOffset expiresAt) => Encode(writer =>
    {
        writer.WriteString("scope"u8, ScopeName(scope));
        if (userId is not null)
            writer.WriteString("userId"u8, userId);
        writer.WriteNumber("iat"u8, issuedAt.ToUnixTimeSeconds());
        writer.WriteNumber("exp"u8, expiresAt.ToUnixTimeSeconds());
    });

    private static string Encode(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Base64UrlEncoder.Encode(stream.ToArray());
    }
}
