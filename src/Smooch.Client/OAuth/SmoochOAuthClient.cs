using System.Text;

namespace Smooch.Client;

/// <summary>
/// Connects the apps of other businesses to your integration by OAuth (since 2016). Create one instance and use it for the life of the
/// process: it is thread-safe.
/// </summary>
/// <remarks>
/// Redirect the browser of the business to <see cref="GetAuthorizationUrl"/>. It returns to your redirect address with <c>code</c> and your
/// <c>state</c>,
/// or with <c>error=access_denied</c>. Compare the state, pass the code to <see cref="ExchangeCodeAsync"/>, and store the access token.
/// </remarks>
/// <example>
/// <code>
/// using var oauth = new SmoochOAuthClient(
///     new SmoochOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(secret) });
/// var page = oauth.GetAuthorizationUrl(state);
/// // … and when the browser returns with a code:
/// var token = await oauth.ExchangeCodeAsync(code);
/// using var smooch = new SmoochClient(new SmoochClientOptions { Credential = token.ToCredential() });
/// </code>
/// </example>
public class SmoochOAuthClient : SmoochApiClient
{
    private readonly SmoochOAuthOptions options;
    private readonly ApiEndpoint endpoint;

    /// <summary>Creates a client with its own connections.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The options are incomplete; the exception message describes the fix.</exception>
    public SmoochOAuthClient(SmoochOAuthOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Creates a client over a custom handler, such as that of a test server or a proxy.</summary>
    /// <remarks>
    /// The client disables automatic redirects of the platform's handlers, because a redirect would send secrets to another host.
    /// A handler of another kind must not follow redirects.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="handler">The handler that sends the requests.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">The options are incomplete; the exception message describes the fix.</exception>
    public SmoochOAuthClient(SmoochOAuthOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), SmoochApiProfile.Instance, handler, disposeHandler))
    {
    }

    /// <summary>For mocks in your own tests; <c>Smooch.Testing</c> has a fake service that needs no mocks.</summary>
    protected SmoochOAuthClient()
    {
        options = new SmoochOAuthOptions();
        endpoint = null!;
    }

    private SmoochOAuthClient(SmoochOAuthOptions options, ApiTransport transport)
        : base(transport)
    {
        this.options = options.Copy();
        endpoint = new ApiEndpoint(transport, Target(credential: null));
    }

    /// <summary>Creates the address of the page that asks a business for its consent; no request is sent.</summary>
    /// <param name="state">
    /// The value that the browser returns with the code (<c>state</c>). Use a random value, store it in the session of the browser, and
    /// reject a return with
    /// another value: such a request was not started by your program.
    /// </param>
    /// <param name="redirectUri">
    /// The address to which the browser returns, exactly as it is registered for your integration (<c>redirect_uri</c>); null for the first
    /// registered one.
    /// </param>
    /// <returns>The address to which to redirect the browser.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="state"/> is empty, or <paramref name="redirectUri"/> is not absolute.
    /// </exception>
    public virtual Uri GetAuthorizationUrl(string state, Uri? redirectUri = null)
    {
        Argument.NotEmpty(state);
        if (redirectUri is { IsAbsoluteUri: false })
            throw new ArgumentException("The address must be absolute, as it is registered for your integration.", nameof(redirectUri));
        var url = new StringBuilder(options.ConsentAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append("/oauth/authorize?client_id=")
            .Append(Uri.EscapeDataString(Argument.UrlText(options.ClientId!)))
            .Append("&response_type=code&state=")
            .Append(Uri.EscapeDataString(Argument.UrlText(state)));
        // Not the canonical form: the service compares it with the registered text.
        if (redirectUri is not null)
            url.Append("&redirect_uri=").Append(Uri.EscapeDataString(Argument.UrlText(redirectUri.OriginalString, nameof(redirectUri))));
        return new Uri(url.ToString());
    }

    /// <summary>
    /// Exchanges the code that the browser returned for an access token. A code is valid once, so the call is not retried.
    /// </summary>
    /// <param name="code">The code (<c>code</c>) from the query of the redirect, decoded.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The access token.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="SmoochAuthenticationException">The service does not know the client id with this secret.</exception>
    /// <exception cref="SmoochApiException">The code is wrong, or was used before (400).</exception>
    /// <exception cref="SmoochOutcomeUnknownException">The code may be used up: redirect the browser to the consent page again.</exception>
    public virtual Task<OAuthToken> ExchangeCodeAsync(string code, CancellationToken cancellationToken = default) =>
        endpoint.Create<IOAuthApi>().ExchangeCodeAsync(
            FormBody.Create(new OAuthCodeExchange("authorization_code", Argument.NotEmpty(code), options.ClientId!, options.ClientSecret)),
            cancellationToken);

    /// <summary>
    /// Revokes an access token: the service rejects it from then on, removes the webhooks that were created with it, and calls the
    /// registered removal address.
    /// </summary>
    /// <param name="accessToken">The access token of the connection.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the access token is revoked.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="accessToken"/> is empty or contains characters that a header cannot contain.
    /// </exception>
    /// <exception cref="SmoochAuthenticationException">The access token is not valid, or no longer valid.</exception>
    public virtual Task RevokeAsync(string accessToken, CancellationToken cancellationToken = default) =>
        endpoint.For(Target(SmoochCredential.OAuth(accessToken))).Create<IOAuthApi>().RevokeAsync(cancellationToken);

    private static SmoochOAuthOptions Checked(SmoochOAuthOptions options)
    {
        Argument.NoErrors(SmoochOAuthOptionsRules.Check(Argument.NotNull(options)), nameof(options));
        return options;
    }

    private ApiTarget Target(SmoochCredential? credential) =>
        new(options.BaseAddress, version: "", scope: "", template: "", credential);
}
