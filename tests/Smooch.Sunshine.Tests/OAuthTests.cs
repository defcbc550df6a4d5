namespace Smooch.Sunshine.Tests;

/// <summary>The operations of OAuth.</summary>
public sealed class OAuthTests : IDisposable
{
    private readonly RecordingService service = new();
    private readonly SunshineOAuthClient oauth;

    public OAuthTests() =>
        oauth = new SunshineOAuthClient(
            new SunshineOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret("s3cret") },
            service);

    [Fact]
    public void Authorization_url_has_the_state_and_the_redirect_as_registered() => Assert.Equal(
        "https://oauth-bridge.zendesk.com/sc/oauth/authorize?response_type=code&client_id=parcel-bot&state=a%20b"
                + "&redirect_uri=https%3A%2F%2Fbot.example.org%2FBack",
        oauth.GetAuthorizationUrl("a b", new Uri("https://bot.example.org/Back")).AbsoluteUri);

    [Fact]
    public async Task Code_is_exchanged_as_JSON()
    {
        var token = await oauth.ExchangeCodeAsync("c0de", TestContext.Current.CancellationToken);
        Assert.Equal("t", token.AccessToken.Reveal());
        Assert.Equal("https://oauth-bridge.zendesk.com/sc/oauth/token", service.Last.Url.AbsoluteUri);
        Assert.Equal(
            """{"code":"c0de","grant_type":"authorization_code","client_id":"parcel-bot","client_secret":"s3cret"}""",
            service.Last.Body);
        Assert.Null(service.Last.Authorization);
    }

    [Fact]
    public async Task Token_info_and_revocation_carry_the_token()
    {
        Assert.Equal("a", (await oauth.GetTokenInfoAsync("tok", TestContext.Current.CancellationToken)).Id);
        Assert.Equal(
            ("GET", "/sc/v2/tokenInfo", "Bearer tok"),
            (service.Last.Method.Method, service.Last.Url.AbsolutePath, service.Last.Authorization));
        await oauth.RevokeAsync("tok", TestContext.Current.CancellationToken);
        Assert.Equal(
            ("DELETE", "/sc/oauth/authorization", "Bearer tok"),
            (service.Last.Method.Method, service.Last.Url.AbsolutePath, service.Last.Authorization));
    }

    public void Dispose()
    {
        oauth.Dispose();
        service.Dispose();
    }
}
