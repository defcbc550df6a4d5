namespace Smooch;

/// <summary>The connections below the handlers.</summary>
internal static class Connections
{
    /// <summary>The time after which a connection is replaced, so that the host name is resolved again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Creates the primary handler. It never follows a redirect: the platform would send <c>app-token</c> to the new host.
    /// </summary>
    public static HttpMessageHandler CreateHandler() => PrimaryHandler.Create(Lifetime);

    /// <summary>Prevents a handler of the user from following redirects, if it is one of the platform's.</summary>
    /// <exception cref="ArgumentException">It follows redirects and can no longer be changed.</exception>
    public static void ForbidRedirects(HttpMessageHandler handler)
    {
        try
        {
            for (HttpMessageHandler? at = handler; at is not null; at = (at as DelegatingHandler)?.InnerHandler)
                PrimaryHandler.ForbidRedirects(at);
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException(
                "The handler follows redirects, which would send credentials to other hosts, and can no longer be changed because it was "
                    + "used. "
                + "Set AllowAutoRedirect to false before its first request.",
                nameof(handler),
                e);
        }
    }
}
