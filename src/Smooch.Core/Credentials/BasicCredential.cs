using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Smooch;

/// <summary>A key sent as user name and password.</summary>
internal sealed class BasicCredential : SmoochCredential
{
    private readonly string keyId;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AuthenticationHeaderValue header;

    public BasicCredential(string keyId, string secret)
    {
        if (keyId.Contains(':'))
            throw new ArgumentException(
                "HTTP Basic separates key id and secret by a colon, so a key id cannot contain one.",
                nameof(keyId));
        this.keyId = keyId;
        header = new AuthenticationHeaderValue("Basic", Encode(keyId, secret));
    }

    /// <summary>Encodes both without a string that contains the secret as text.</summary>
    private static string Encode(string keyId, string secret)
    {
        var utf8 = Encoding.UTF8;
        var length = utf8.GetByteCount(keyId) + 1 + utf8.GetByteCount(secret);
#if NET
        Span<byte> joined = length <= 256 ? stackalloc byte[length] : new byte[length];
        var at = utf8.GetBytes(keyId, joined);
        joined[at] = (byte)':';
        utf8.GetBytes(secret, joined[(at + 1)..]);
#else
        var joined = new byte[length];
        var at = utf8.GetBytes(keyId, 0, keyId.Length, joined, 0);
        joined[at] = (byte)':';
        utf8.GetBytes(secret, 0, secret.Length, joined, at + 1);
#endif
        return Convert.ToBase64String(joined);
    }

    internal override SmoochScope? Scope => SigningKeyCredential.OwnedByAccount(keyId) ? SmoochScope.Account : null;

    public override string ToString() => $"basic {keyId}:***";

    internal override void Apply(HttpRequestMessage request, TimeProvider timeProvider) => request.Headers.Authorization = header;
}
