using System.Security.Cryptography;
using System.Text;

namespace Smooch;

/// <summary>Computes SHA-256 on every target framework, in upper-case hexadecimal digits.</summary>
internal static class Sha256
{
    public static string Hex(string text) => Hex(Encoding.UTF8.GetBytes(text));

    public static string Hex(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Convert.ToHexString(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(bytes.ToArray())).Replace("-", "");
#endif
    }
}
