namespace Smooch;

/// <summary>The transport below the handlers.</summary>
internal static class Connections
{
    /// <summary>How long a connection is used before a new one looks the host up again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>Makes the primary handler. It never follows a redirect: the platform's own would carry <c>app-token</c> to the new host.</summary>
    public static HttpMessageHandler CreateHandler() => PrimaryHandler.Create(Lifetime);

    /// <summary>Keeps a handler of the user's from following redirects, as far as it is one of the platform's.</summary>
    /// <exception cref="ArgumentException">It follows redirects and cannot be told otherwise any more.</exception>
    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        try
        {
            for (HttpMessageHandler? at = handler; at is not null; at = (at as DelegatingHandler)?.InnerHandler)
                PrimaryHandler.ForbidRedirects(at);
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException("The handler follows redirects, which would carry credentials to other hosts, and has been used, so that it can no longer be changed. Set AllowAutoRedirect to false before its first request.", nameof(handler), e);
        }
    }
}
