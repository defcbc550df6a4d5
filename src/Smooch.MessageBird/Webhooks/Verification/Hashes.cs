using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Smooch.MessageBird;

/// <summary>Hashes on every target framework.</summary>
internal static class Hashes
{
    private const string Digits = "0123456789abcdef";

    public static byte[] Sha256(ReadOnlySpan<byte> bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes.ToArray());
#endif
    }

    /// <summary>The HMAC by the algorithm of a token; null for an algorithm that is not accepted.</summary>
    public static byte[]? Hmac(string algorithm, byte[] key, byte[] message)
    {
#if NET
        return algorithm switch
        {
            "HS256" => HMACSHA256.HashData(key, message),
            "HS384" => HMACSHA384.HashData(key, message),
            "HS512" => HMACSHA512.HashData(key, message),
            _ => null,
        };
#else
        using HMAC? hmac = algorithm switch
        {
            "HS256" => new HMACSHA256(key),
            "HS384" => new HMACSHA384(key),
            "HS512" => new HMACSHA512(key),
            _ => null,
        };
        return hmac?.ComputeHash(message);
#endif
    }

    /// <summary>Lower-case hexadecimal digits.</summary>
    public static string Hex(byte[] bytes)
    {
        var text = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
            (text[i * 2], text[(i * 2) + 1]) = (Digits[bytes[i] >> 4], Digits[bytes[i] & 15]);
        return new string(text);
    }

    /// <summary>Compares in a time that depends on the lengths only.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => WebhookVerifier.FixedTimeEquals(left, right);

    /// <inheritdoc cref="AreEqual(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static bool AreEqual(string left, string right) => AreEqual(
        MemoryMarshal.AsBytes(left.AsSpan()), MemoryMarshal.AsBytes(right.AsSpan()));
}
