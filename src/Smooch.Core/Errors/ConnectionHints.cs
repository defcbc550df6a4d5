using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Smooch;

/// <summary>What to do about a call that got no response, by what the platform reports.</summary>
internal static class ConnectionHints
{
    /// <summary>Finds the hint for a failure.</summary>
    /// <returns>A sentence for the start of the message; null where the SDK knows nothing better.</returns>
    public static string? Of(Exception failure, Uri url)
    {
        var server = LogText.Clean(url.GetLeftPart(UriPartial.Authority));
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (IsProxyLogin(e))
                return ProxyLogin;
            if (IsUnknownHost(e))
                return $"Check BaseAddress and the name service of this machine: the host of {server}, or of the proxy, is unknown.";
            if (IsRefused(e))
                return $"Check BaseAddress, and that the server or the proxy runs: no server accepts connections at {server}.";
            if (IsUnreachable(e))
                return $"Check the network and the firewall: {server} cannot be reached.";
            if (e is AuthenticationException)
                return $"Check the certificate of {server}, the clock of this machine, and that BaseAddress is right: no secure "
                    + "connection could be made.";
        }

        return null;
    }

    /// <summary>For the status 407, and for a tunnel that a proxy rejects with it.</summary>
    public const string ProxyLogin =
        "Give the proxy of this machine its credentials, for example with HttpClient.DefaultProxy.Credentials: it asks for them "
            + "(407). The service has not seen the call.";

    private static bool IsProxyLogin(Exception e) =>
#if NET
        e is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } tunnel
            && (tunnel.StatusCode == HttpStatusCode.ProxyAuthenticationRequired
            || tunnel.Message.Contains("407", StringComparison.Ordinal));
#else
        e is WebException { Response: HttpWebResponse { StatusCode: HttpStatusCode.ProxyAuthenticationRequired } };
#endif

    private static bool IsUnknownHost(Exception e) =>
        e is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }
#if NET
        || e is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }
#endif
        || e is WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure };

    private static bool IsRefused(Exception e) => e is SocketException { SocketErrorCode: SocketError.ConnectionRefused };

    private static bool IsUnreachable(Exception e) =>
        e is SocketException
        {
            SocketErrorCode: SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TimedOut or SocketError.HostDown,
        };
}
