using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Smooch.MessageBird;

/// <summary>A signing key, and the account that it belongs to.</summary>
internal sealed class SigningKey(string key, string? account)
{
    // The text of the key in UTF-8, decoded in no other way.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(key);

    // Creating one costs as much as its hash of a token, so one is kept for the next call.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private HMAC? idle;

    public string? Account { get; } = account;

    public bool LooksLikeAccessKey { get; } = key.StartsWith("live_", StringComparison.Ordinal)
        || key.StartsWith("test_", StringComparison.Ordinal);

    /// <summary>Returns the HMAC of a message by the algorithm of a token; null for an algorithm that is not accepted.</summary>
    public byte[]? Sign(string algorithm, byte[] message)
    {
        var bits = Hashes.Bits(algorithm);
        if (bits == 0)
            return null;
        var hmac = Interlocked.Exchange(ref idle, null);
        if (hmac?.HashSize != bits)
        {
            hmac?.Dispose();
            hmac = Hashes.CreateHmac(bits, bytes);
        }

        var hash = hmac.ComputeHash(message);
        Interlocked.Exchange(ref idle, hmac)?.Dispose();
        return hash;
    }

    /// <summary>The account, never the key.</summary>
    public override string ToString() => $"signing key *** of {Account ?? "the account"}";
}
