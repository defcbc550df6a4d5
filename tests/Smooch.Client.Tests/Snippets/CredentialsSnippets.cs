using System.Net;
using System.Web;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/credentials.md.</summary>
public sealed class CredentialsSnippets : PageSnippets<CredentialsSnippets>
{
    [Fact]
    public async Task Key()
    {
        using var account = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(service.AccountKeyId, service.AccountSecret, SmoochScope.Account),
        });

        // snippet:key
        var key = await account.Apps.CreateKeyAsync(appId, "parcel-bot");
        var credential = SmoochCredential.SigningKey(key.Id, key.Secret.Reveal());
        // endsnippet

        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = credential });
        Assert.Equal("Mira", (await smooch.AppUsers.GetAsync(userId, Cancellation)).GivenName);
    }

    [Fact]
    public async Task Resolver()
    {
        var vault = new Vault((keyId, secret));

        // snippet:resolver
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            AppId = appId,
            CredentialResolver = async (appId, cancellationToken) =>
            {
                var key = await vault.ReadAsync(appId, cancellationToken);
                return SmoochCredential.SigningKey(key.Id, key.Secret);
            },
        });
        // endsnippet

        await smooch.AppUsers.GetAsync(userId, Cancellation);
        await smooch.AppUsers.GetAsync(userId, Cancellation);
        Assert.Equal([appId], vault.Asked);
    }

    [Fact]
    public async Task OAuth()
    {
        var clientSecret = new SmoochSecret("kept");
        service.AddOAuthClient("parcel-bot", clientSecret.Reveal(), "https://bot.example.org/connected");
        var state = Guid.NewGuid().ToString("N");
        var code = await ConsentAsync("parcel-bot", state);

        // snippet:oauth
        using var oauth = new SmoochOAuthClient(new SmoochOAuthOptions { ClientId = "parcel-bot", ClientSecret = clientSecret });
        var consent = oauth.GetAuthorizationUrl(state);

        var token = await oauth.ExchangeCodeAsync(code);
        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = token.ToCredential() });
        // endsnippet

        Assert.Equal(state, HttpUtility.ParseQueryString(consent.Query)["state"]);
        Assert.Equal("Mira", (await smooch.AppUsers.GetAsync(userId, Cancellation)).GivenName);
    }

    /// <summary>What the browser of the business brings back.</summary>
    private async Task<string> ConsentAsync(string clientId, string state)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = service.BaseAddress };
        using var back = await browser.GetAsync(
            new Uri($"oauth/authorize?client_id={clientId}&response_type=code&state={state}", UriKind.Relative),
            Cancellation);
        Assert.Equal(HttpStatusCode.Found, back.StatusCode);
        return HttpUtility.ParseQueryString(back.Headers.Location!.Query)["code"]!;
    }

    private sealed class Vault((string Id, string Secret) key)
    {
        public List<string> Asked { get; } = [];

        public Task<(string Id, string Secret)> ReadAsync(string appId, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Asked.Add(appId);
            return Task.FromResult(key);
        }
    }

    /// <summary>The OAuth client of the page, which goes to the fake.</summary>
    private sealed class SmoochOAuthClient(SmoochOAuthOptions options) : Smooch.Client.SmoochOAuthClient(Redirected(options))
    {
        private static SmoochOAuthOptions Redirected(SmoochOAuthOptions options)
        {
            options.BaseAddress = FakeAddress;
            return options;
        }
    }
}
