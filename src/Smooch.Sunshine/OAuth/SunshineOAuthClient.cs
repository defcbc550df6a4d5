using System.Text;

namespace Smooch.Sunshine;

/// <summary>
/// Connects your integration with the apps of other businesses, by OAuth. Create one and keep it for the life of the process: it is
/// thread-safe.
/// </summary>
/// <example>
/// <code>
/// using var oauth = new SunshineOAuthClient(
///     new SunshineOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(secret) });
/// var page = oauth.GetAuthorizationUrl(state);
/// var token = await oauth.ExchangeCodeAsync(code);
/// var app = await oauth.GetTokenInfoAsync(token.AccessToken.Reveal());
/// </code>
/// </example>
public class SunshineOAuthClient : SmoochApiClient
{
    private readonly SunshineOAuthOptions options;
    private readonly ApiEndpoint endpoint;

    /// <summary>Creates a client with its own connections.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The options are incomplete; the exception message explains how to fix them.</exception>
    public SunshineOAuthClient(SunshineOAuthOptions options)
        : this(options, Connections.CreateHandler(), disposeHandler: true)
    {
    }

    /// <summary>Creates a client over a custom handler. It must not follow redirects.</summary>
    /// <param name="options">The options.</param>
    /// <param name="handler">The handler that sends the requests.</param>
    /// <param name="disposeHandler">Whether disposing the client disposes the handler.</param>
    /// <exception cref="ArgumentException">The options are incomplete; the exception message explains how to fix them.</exception>
    public SunshineOAuthClient(SunshineOAuthOptions options, HttpMessageHandler handler, bool disposeHandler = false)
        : this(options, ApiTransport.Over(Checked(options), SunshineApiProfile.Instance, handler, disposeHandler))
    {
    }

    /// <summary>For substitutes in your tests.</summary>
    protected SunshineOAuthClient()
    {
        options = new SunshineOAuthOptions();
        endpoint = null!;
    }

    private SunshineOAuthClient(SunshineOAuthOptions options, ApiTransport transport)
        : base(transport)
    {
        this.options = options.Copy();
        endpoint = new ApiEndpoint(transport, Target(credential: null));
    }

    /// <summary>Creates the address of the page that asks a business for its consent; nothing is sent.</summary>
    /// <param name="state">
    /// The value that the browser returns with the code. Use a random one, keep it in the session of the browser, and reject others.
    /// </param>
    /// <param name="redirectUri">
    /// The address that the browser returns to, exactly as it is registered; null for the first registered one.
    /// </param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="state"/> is empty, or <paramref name="redirectUri"/> is not absolute.
    /// </exception>
    public virtual Uri GetAuthorizationUrl(string state, Uri? redirectUri = null)
    {
        Argument.NotEmpty(state);
        if (redirectUri is { IsAbsoluteUri: false })
            throw new ArgumentException("redirectUri must be absolute, as it is registered for your integration.", nameof(redirectUri));
        var url = new StringBuilder(
            options.BaseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append("/oauth/authorize?response_type=code&client_id=")
            .Append(Uri.EscapeDataString(Argument.UrlText(options.ClientId!)))
            .Append("&state=")
            .Append(Uri.EscapeDataString(Argument.UrlText(state)));
        if (redirectUri is not null)
            url.Append("&redirect_uri=").Append(Uri.EscapeDataString(Argument.UrlText(redirectUri.OriginalString, nameof(redirectUri))));
        return new Uri(url.ToString());
    }

    /// <summary>
    /// Exchanges the code that the browser returned for an access token. A code works once, so the call is never retried.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The access token.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The code may be used up: ask for consent again.</exception>
    public virtual Task<OAuthToken> ExchangeCodeAsync(string code, CancellationToken cancellationToken = default) =>
        endpoint.Create<IOAuthApi>().GetTokenAsync(
            new OAuthCodeExchange { Code = Argument.NotEmpty(code), ClientId = options.ClientId!, ClientSecret = options.ClientSecret },
            cancellationToken);

    /// <summary>Gets the app that an access token belongs to, with the subdomain to send calls to.</summary>
    /// <param name="accessToken">The access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The app.</returns>
    /// <exception cref="SmoochAuthenticationException">The token is not valid.</exception>
    public virtual async Task<App> GetTokenInfoAsync(string accessToken, CancellationToken cancellationToken = default)
    {
        var response = await For(accessToken).GetTokenInfoAsync(cancellationToken).ConfigureAwait(false);
        return response.App!;
    }

    /// <summary>Revokes an access token; the service removes the webhooks that were created with it.</summary>
    /// <param name="accessToken">The access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the token is revoked.</returns>
    /// <exception cref="SmoochAuthenticationException">The token is not valid.</exception>
    public virtual Task RevokeAsync(string accessToken, CancellationToken cancellationToken = default) =>
        For(accessToken).RevokeAsync(cancellationToken);

    private static SunshineOAuthOptions Checked(SunshineOAuthOptions options)
    {
        Argument.NoErrors(Argument.NotNull(options).Check(), nameof(options));
        return options;
    }

    private IOAuthApi For(string accessToken) => endpoint.For(Target(SmoochCredential.OAuth(accessToken))).Create<IOAuthApi>();

    private ApiTarget Target(SmoochCredential? credential) =>
        new(options.BaseAddress, version: "", scope: "", template: "", credential);
}
