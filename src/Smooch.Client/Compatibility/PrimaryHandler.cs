namespace Smooch.Client;

/// <summary>The platform's handler: no redirects, no cookies, connections that do not live for ever.</summary>
internal static class PrimaryHandler
{
#if NET
    public static HttpMessageHandler Create(TimeSpan connectionLifetime) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = connectionLifetime,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
            sockets.AllowAutoRedirect = false;
        else if (handler is HttpClientHandler { AllowAutoRedirect: true } platform)
            platform.AllowAutoRedirect = false;
    }
#else
    public static HttpMessageHandler Create(TimeSpan connectionLifetime) => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.GZip | System.Net.DecompressionMethods.Deflate,
    };

    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        if (handler is HttpClientHandler { AllowAutoRedirect: true } platform)
            platform.AllowAutoRedirect = false;
    }
#endif
}
