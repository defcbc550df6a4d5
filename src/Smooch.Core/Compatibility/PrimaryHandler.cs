#if !NET
using System.Net;
using System.Reflection;
using System.Runtime.ExceptionServices;
#endif

namespace Smooch;

/// <summary>Creates the platform's handler: no redirects, no cookies, a limited connection lifetime.</summary>
internal static class PrimaryHandler
{
#if NET
    public static HttpMessageHandler Create(TimeSpan connectionLifetime) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = connectionLifetime,
    };

    /// <summary>Returns whether a handler is the platform's own and is configured not to decompress.</summary>
    public static bool CouldDecompress(HttpMessageHandler handler) => handler
        is SocketsHttpHandler { AutomaticDecompression: System.Net.DecompressionMethods.None }
        or HttpClientHandler { AutomaticDecompression: System.Net.DecompressionMethods.None };

    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
            sockets.AllowAutoRedirect = false;
        else if (handler is HttpClientHandler { AllowAutoRedirect: true } platform)
            platform.AllowAutoRedirect = false;
    }
#else
    // .NET before 8 and .NET Core load this build too: the handler exists there, but only at run time.
    private static readonly Type? Sockets = typeof(HttpClientHandler).Assembly.GetType("System.Net.Http.SocketsHttpHandler");

    public static HttpMessageHandler Create(TimeSpan connectionLifetime)
    {
        if (Sockets is null || Activator.CreateInstance(Sockets) is not HttpMessageHandler handler)
            return new LeasingHandler(connectionLifetime) { AllowAutoRedirect = false, UseCookies = false };
        Set("AllowAutoRedirect", false);
        Set("UseCookies", false);
        Set("PooledConnectionLifetime", connectionLifetime);
        return handler;

        void Set(string property, object value) => handler.GetType().GetProperty(property)?.SetValue(handler, value);
    }

    /// <summary>Returns whether a handler is the platform's own and is configured not to decompress.</summary>
    public static bool CouldDecompress(HttpMessageHandler handler) =>
        handler is HttpClientHandler { AutomaticDecompression: DecompressionMethods.None }
        || (Sockets?.IsInstanceOfType(handler) == true
        && Sockets.GetProperty("AutomaticDecompression")?.GetValue(handler) is DecompressionMethods.None);

    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        if (handler is HttpClientHandler platform)
        {
            if (platform.AllowAutoRedirect)
                platform.AllowAutoRedirect = false;
        }
        else if (Sockets?.IsInstanceOfType(handler) == true
            && Sockets.GetProperty("AllowAutoRedirect") is { } follows
            && follows.GetValue(handler) is true)
        {
            try
            {
                follows.SetValue(handler, false);
            }
            catch (TargetInvocationException e) when (e.InnerException is InvalidOperationException used)
            {
                ExceptionDispatchInfo.Capture(used).Throw();
            }
        }
    }

    /// <summary>
    /// Ends old connections with the service point of the host, since the handler of .NET Framework has no connection lifetime.
    /// </summary>
    internal sealed class LeasingHandler(TimeSpan connectionLifetime) : HttpClientHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ServicePointManager.FindServicePoint(request.RequestUri).ConnectionLeaseTimeout = (int)connectionLifetime.TotalMilliseconds;
            return base.SendAsync(request, cancellationToken);
        }
    }
#endif
}
