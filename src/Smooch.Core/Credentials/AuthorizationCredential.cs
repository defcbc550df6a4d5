using System.Diagnostics;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>A fixed value of the <c>Authorization</c> header.</summary>
internal sealed class AuthorizationCredential(string kind, string scheme, string parameter) : SmoochCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AuthenticationHeaderValue header = new(scheme, parameter);

    public override string ToString() => kind + " ***";

    internal override void Apply(HttpRequestMessage request, TimeProvider timeProvider) => request.Headers.Authorization = header;
}
