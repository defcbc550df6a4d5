using Microsoft.AspNetCore.WebUtilities;

namespace Smooch.Testing.Tests.Management;

/// <summary>The whole way of OAuth, through the SDK and a browser.</summary>
public sealed class OAuthTests
{
    private static readonly Uri Return = new("https://partner.example.org/callback?of=smooch");

    [Theory]
    [InlineData(SmoochApiVersion.V1)]
    [InlineData(SmoochApiVersion.V1_1)]
    public async Task A_business_connects_and_disconnects(SmoochApiVersion version)
    {
        await using var fake = await StartAsync();
        using var oauth = Client(fake);
        var query = await ConsentAsync(oauth.GetAuthorizationUrl("a b&c=d", Return));
        Assert.Equal(("smooch", "a b&c=d"), (query["of"], query["state"]));

        var token = await oauth.ExchangeCodeAsync(query["code"], Fake.Token);
        Assert.Equal("Bearer", token.TokenType);
        using var partner = new SmoochClient(
            new SmoochClientOptions { BaseAddress = fake.BaseAddress, ApiVersion = version, Credential = token.ToCredential() });
        fake.CreateUser(new FakeUserOptions { UserId = "mira" });
        await partner.AppUsers.SendMessageAsync("mira", "Connected!", Fake.Token);
        var own = fake.App.AddWebhook("http://127.0.0.1:9/hook");
        Assert.False(own.IsEmpty);
        Assert.Empty(await partner.Webhooks.ListAsync(Fake.Token));

        await oauth.RevokeAsync(token.AccessToken.Reveal(), Fake.Token);
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => partner.AppUsers.GetAsync("mira", Fake.Token));
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => oauth.RevokeAsync(token.AccessToken.Reveal(), Fake.Token));
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var fake = await StartAsync();
        using var oauth = Client(fake);
        var code = (await ConsentAsync(oauth.GetAuthorizationUrl("s")))["code"];
        await oauth.ExchangeCodeAsync(code, Fake.Token);
        var rejected = await Assert.ThrowsAsync<SmoochApiException>(() => oauth.ExchangeCodeAsync(code, Fake.Token));
        Assert.Equal((400, "Invalid value for code"), ((int)rejected.StatusCode, rejected.Description));
    }

    [Fact]
    public async Task A_wrong_secret_gets_no_token_and_leaves_the_code()
    {
        await using var fake = await StartAsync();
        using var stranger = Client(fake, "wrong");
        using var oauth = Client(fake);
        var code = (await ConsentAsync(oauth.GetAuthorizationUrl("s")))["code"];
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => stranger.ExchangeCodeAsync(code, Fake.Token));
        Assert.False((await oauth.ExchangeCodeAsync(code, Fake.Token)).AccessToken.IsEmpty);
    }

    [Fact]
    public async Task A_lost_response_reports_that_the_code_may_be_used_up()
    {
        await using var fake = await StartAsync();
        using var oauth = Client(fake);
        var code = (await ConsentAsync(oauth.GetAuthorizationUrl("s")))["code"];
        fake.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => oauth.ExchangeCodeAsync(code, Fake.Token));
        await Assert.ThrowsAsync<SmoochApiException>(() => oauth.ExchangeCodeAsync(code, Fake.Token));
        Assert.Equal(2, fake.Journal.Requests.Count(request => request.Path == "/oauth/token"));
    }

    private static async Task<FakeSmooch> StartAsync()
    {
        var fake = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
        fake.AddOAuthClient("partner & co", "s3cret+/=", Return.OriginalString);
        return fake;
    }

    private static SmoochOAuthClient Client(FakeSmooch fake, string secret = "s3cret+/=") => new(new SmoochOAuthOptions
    {
        ClientId = "partner & co",
        ClientSecret = new SmoochSecret(secret),
        BaseAddress = fake.BaseAddress,
        ConsentAddress = fake.BaseAddress,
    });

    /// <summary>Opens the consent page as a browser does, and gives what it brings back.</summary>
    private static async Task<Dictionary<string, string>> ConsentAsync(Uri page)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler);
        using var consent = await browser.GetAsync(page, Fake.Token);
        Assert.Equal(302, (int)consent.StatusCode);
        Assert.StartsWith("https://partner.example.org/callback", consent.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        return QueryHelpers.ParseQuery(consent.Headers.Location.Query)
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }
}
