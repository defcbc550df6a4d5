using System.Text;

namespace Smooch.Client;

/// <summary>
/// Connects the apps of other businesses to an integration of yours, by OAuth (reference: OAuth; since 2016). Make one and keep it for the life of the
/// process: it is safe for use by many threads.
/// </summary>
/// <remarks>
/// Send the browser of the business to <see cref="GetAuthorizationUrl"/>. It comes back to your redirect address with <c>code</c> and your <c>state</c>,
/// or with <c>error=access_denied</c>. Compare the state, give the code to <see cref="ExchangeCodeAsync"/>, and keep the access token.
/// </remarks>
/// <example>
/// <code>
/// using var oauth = new SmoochOAuthClient(new SmoochOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(secret) });
/// var page = oauth.GetAuthorizationUrl(state);
/// // … and when the browser is back, with a code:
/// var token = await oauth.ExchangeCodeAsync(code);
/// using var smooch = new SmoochClient(new SmoochClientOptions { Credential = token.ToCredential() });
/// </code>
/// </example>
public class SmoochOAuthClient : IDisposable
{
    private readonly SmoochOAuthOptions options;
    private readonly ApiEndpoint endpoint;
    private readonly ApiTransport? owned;

    /// <summary>Makes a client with connections of its own.</summary>
    /// <exception cref="ArgumentException">The options are incomplete; the message says how to mend them.</exception>
    public SmoochOAuthClient(SmoochOAuthOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Makes a client over a handler of yours: a test server's, a proxy's. A handler of the platform is told not to follow redirects, which would carry secrets to other hosts; one of another kind must not do so.</summary>
    /// <param name="options">What the client is made from.</param>
    /// <param name="handler">What sends the requests.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">The options are incomplete; the message says how to mend them.</exception>
    public SmoochOAuthClient(SmoochOAuthOptions options, HttpMessageHandler handler, bool disposeHandler = false)
    {
        this.options = Checked(options).Copy();
        owned = ApiTransport.Over(this.options, SmoochApiProfile.Instance, handler, disposeHandler);
        endpoint = new ApiEndpoint(owned, Target(credential: null));
    }

    /// <summary>For substitutes in tests of your own; <c>Smooch.Testing</c> has a fake service that needs none.</summary>
    protected SmoochOAuthClient()
    {
        options = new SmoochOAuthOptions();
        endpoint = null!;
    }

    /// <summary>Makes the address of the page that asks a business for its consent; nothing is sent.</summary>
    /// <param name="state">
    /// What the browser brings back with the code (<c>state</c>). Take a random value, keep it in the session of the browser, and refuse a return that
    /// brings another one: it was not you who sent that browser.
    /// </param>
    /// <param name="redirectUri">Where the browser returns to, one of those registered for your integration, letter by letter (<c>redirect_uri</c>); the first of them unless said.</param>
    /// <exception cref="ArgumentException"><paramref name="state"/> is empty, or <paramref name="redirectUri"/> is not absolute.</exception>
    public virtual Uri GetAuthorizationUrl(string state, Uri? redirectUri = null)
    {
        Argument.NotEmpty(state);
        if (redirectUri is { IsAbsoluteUri: false })
            throw new ArgumentException("The address must be absolute, as it is registered for your integration.", nameof(redirectUri));
        var url = new StringBuilder(options.ConsentAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append("/oauth/authorize?client_id=")
            .Append(Uri.EscapeDataString(Argument.UrlText(options.ClientId!)))
            .Append("&response_type=code&state=")
            .Append(Uri.EscapeDataString(Argument.UrlText(state)));
        // Not the canonical form: the service compares the text with the registered one.
        if (redirectUri is not null)
            url.Append("&redirect_uri=").Append(Uri.EscapeDataString(Argument.UrlText(redirectUri.OriginalString, nameof(redirectUri))));
        return new Uri(url.ToString());
    }

    /// <summary>Exchanges the code that the browser brought for an access token. A code works once, so the call is never repeated by itself.</summary>
    /// <param name="code">The code (<c>code</c>), as it is in the query of the return, decoded.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="SmoochAuthenticationException">The service does not know the client id with this secret.</exception>
    /// <exception cref="SmoochApiException">The code is wrong, or was used before (400).</exception>
    /// <exception cref="SmoochOutcomeUnknownException">The code may be used up: send the browser to the consent page again.</exception>
    public virtual Task<OAuthToken> ExchangeCodeAsync(string code, CancellationToken cancellationToken = default) =>
        endpoint.Create<IOAuthApi>().ExchangeCodeAsync(
            FormBody.Create(new OAuthCodeExchange("authorization_code", Argument.NotEmpty(code), options.ClientId!, options.ClientSecret)),
            cancellationToken);

    /// <summary>Ends a connection: the access token is refused from now on, the webhooks that the integration created with it are removed, and the service calls the address that is registered for removals.</summary>
    /// <param name="accessToken">The access token of the connection.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="accessToken"/> is empty or holds characters that a header cannot carry.</exception>
    /// <exception cref="SmoochAuthenticationException">The access token is not valid, or not any more.</exception>
    public virtual Task RevokeAsync(string accessToken, CancellationToken cancellationToken = default) =>
        endpoint.For(Target(SmoochCredential.OAuth(accessToken))).Create<IOAuthApi>().RevokeAsync(cancellationToken);

    /// <summary>Closes the connections that the client made itself.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            owned?.Dispose();
    }

    private static SmoochOAuthOptions Checked(SmoochOAuthOptions options)
    {
        Argument.NoErrors(SmoochOAuthOptionsRules.Check(Argument.NotNull(options)), nameof(options));
        return options;
    }

    private ApiTarget Target(SmoochCredential? credential) => new(options.BaseAddress, version: "", scope: "", scopeTemplate: "", credential);
}
