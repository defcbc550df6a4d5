using System.Diagnostics;
using System.Text;

namespace Smooch.MessageBird;

/// <summary>A signing key, and the account that it belongs to.</summary>
internal sealed class SigningKey(string key, string? account)
{
    /// <summary>Gets the bytes of the key: its text in UTF-8, decoded in no other way.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(key);

    public string? Account { get; } = account;

    public bool LooksLikeAccessKey { get; } = key.StartsWith("live_", StringComparison.Ordinal)
        || key.StartsWith("test_", StringComparison.Ordinal);

    /// <summary>The account, never the key.</summary>
    public override string ToString() => $"signing key *** of {Account ?? "the account"}";
}
