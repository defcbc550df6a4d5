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

    /// <summary>The bits of the HMAC by the algorithm of a token; 0 for an algorithm that is not accepted.</summary>
    public static int Bits(string algorithm) => algorithm switch
    {
        "HS256" => 256,
        "HS384" => 384,
        "HS512" => 512,
        _ => 0,
    };

    /// <summary>Creates the HMAC of so many bits.</summary>
    public static HMAC CreateHmac(int bits, byte[] key) => bits switch
    {
        256 => new HMACSHA256(key),
        384 => new HMACSHA384(key),
        _ => new HMACSHA512(key),
    };

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
