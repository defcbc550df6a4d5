using System.Diagnostics;

namespace Smooch;

internal sealed class AppTokenCredential(string token) : SmoochCredential
{
    private const string Header = "app-token";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string token = token;

    public override string ToString() => "app token ***";

    internal override void Apply(HttpRequestMessage request, TimeProvider timeProvider)
    {
        request.Headers.Remove(Header);
        request.Headers.TryAddWithoutValidation(Header, token);
    }
}
