using System.Security.Cryptography;

namespace Smooch.Client.Webhooks;

/// <summary>SHA-256 on every target framework.</summary>
internal static class Sha256
{
    public const int Length = 32;

    public static void Hash(ReadOnlySpan<byte> bytes, Span<byte> digest)
    {
#if NET
        SHA256.HashData(bytes, digest);
#else
        using var sha = SHA256.Create();
        sha.ComputeHash(bytes.ToArray()).CopyTo(digest);
#endif
    }

    public static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Length];
        Hash(bytes, digest);
#if NET
        return Convert.ToHexString(digest);
#else
        return BitConverter.ToString(digest.ToArray()).Replace("-", "");
#endif
    }
}
