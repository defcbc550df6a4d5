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
            throw new ArgumentException("HTTP Basic separates key id and secret by a colon, so a key id cannot hold one.", nameof(keyId));
        this.keyId = keyId;
        header = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{keyId}:{secret}")));
    }

    internal override SmoochScope? Scope => SigningKeyCredential.OwnedByAccount(keyId) ? SmoochScope.Account : null;

    public override string ToString() => $"basic {keyId}:***";

    internal override void Apply(HttpRequestMessage request, TimeProvider timeProvider) => request.Headers.Authorization = header;
}
