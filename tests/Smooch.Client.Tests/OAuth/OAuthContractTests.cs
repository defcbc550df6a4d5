using System.Globalization;

namespace Smooch.Client.Tests.OAuth;

/// <summary>The requests of OAuth, and the address of the consent page.</summary>
public sealed class OAuthContractTests
{
    private const string Value = "oac_a1+/&=";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => [.. RouteRow.Covered.Where(row => row.Root == "O").Select(row => row.Operation)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_sends_what_the_reference_documents(string operation)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var calls = OAuthCall.All.Where(call => call.Operation == operation).ToList();
        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            // A form escapes its fields, a header does not, and cannot carry everything.
            var value = call.Form is null ? "oat_a1+/=" : Value;
            using var handler = new RecordingHandler(call.Response);
            using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address), handler);
            await call.Send(oauth, value, Token);

            var request = handler.Request;
            Assert.Equal("https://smooch.example" + row.Path, request.Url.AbsoluteUri);
            Assert.Equal(row.Method, request.Method.Method);
            Assert.Equal("application/json", request["Accept"]);
            Assert.StartsWith("Smooch.Client.NET/", request["User-Agent"], StringComparison.Ordinal);
            Assert.Equal(Fill(call.Authorization, value), request["Authorization"]);
            Assert.Equal(Fill(call.Form, Uri.EscapeDataString(value)), request.Body);
            Assert.Equal(call.Form is null ? null : "application/x-www-form-urlencoded", request["Content-Type"]);
            Assert.Equal(call.Form is null ? null : request.Body!.Length.ToString(CultureInfo.InvariantCulture), request["Content-Length"]);
        }
    }

    [Fact]
    public void Every_call_belongs_to_a_covered_row() =>
        Assert.Empty(
            OAuthCall.All.Select(call => call.Operation)
                .Except(RouteRow.Covered.Where(row => row.Root == "O").Select(row => row.Operation)));

    [Fact]
    public async Task A_base_address_may_have_a_path()
    {
        using var handler = new RecordingHandler("");
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(new Uri("https://proxy.example:8443/smooch/")), handler);
        await oauth.RevokeAsync("oat_1", Token);
        Assert.Equal("https://proxy.example:8443/smooch/oauth/authorization", handler.Request.Url.AbsoluteUri);
        Assert.Equal(
            "https://proxy.example:8443/smooch/oauth/authorize?client_id=parcel%20bot%20%26%20co&response_type=code&state=s",
            oauth.GetAuthorizationUrl("s").AbsoluteUri);
    }

    [Fact]
    public async Task An_access_token_reads_as_a_secret_and_makes_a_credential()
    {
        using var handler = new RecordingHandler("""{"access_token":"oat_1","token_type":"Bearer"}""");
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address), handler);
        var token = await oauth.ExchangeCodeAsync("oac_1", Token);
        Assert.Equal(("oat_1", "***", "Bearer"), (token.AccessToken.Reveal(), token.AccessToken.ToString(), token.TokenType));

        using var calls = new RecordingHandler();
        using var smooch = TestClient.Over(calls, credential: token.ToCredential());
        await smooch.Webhooks.ListAsync(Token);
        Assert.Equal("Bearer oat_1", calls.Request["Authorization"]);
        Assert.Throws<ArgumentException>(() => new OAuthToken().ToCredential());
    }

    [Fact]
    public void The_consent_page_is_that_of_the_service_and_gets_the_documented_parameters()
    {
        using var oauth = new SmoochOAuthClient(new SmoochOAuthOptions { ClientId = "parcels", ClientSecret = new SmoochSecret("s") });
        Assert.Equal(
            "https://app.smooch.io/oauth/authorize?client_id=parcels&response_type=code&state=a%26b%20c%2B",
            oauth.GetAuthorizationUrl("a&b c+").AbsoluteUri);
        Assert.Equal(
            "https://app.smooch.io/oauth/authorize?client_id=parcels&response_type=code&state=1"
                + "&redirect_uri=https%3A%2F%2Fparcels.example%3Fvia%3Dsmooch%26x",
            oauth.GetAuthorizationUrl("1", new Uri("https://parcels.example?via=smooch&x")).AbsoluteUri);
        Assert.Equal("com.parcels:/back", Query(oauth.GetAuthorizationUrl("1", new Uri("com.parcels:/back")))["redirect_uri"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_consent_page_without_a_state_is_rejected(string empty)
    {
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address));
        Assert.Equal("state", Assert.Throws<ArgumentException>(() => oauth.GetAuthorizationUrl(empty)).ParamName);
        Assert.Throws<ArgumentNullException>("state", () => oauth.GetAuthorizationUrl(null!));
    }

    [Fact]
    public void A_relative_return_is_rejected()
    {
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address));
        Assert.Equal(
            "redirectUri",
            Assert.Throws<ArgumentException>(() => oauth.GetAuthorizationUrl("s", new Uri("/back", UriKind.Relative))).ParamName);
    }

    [Fact]
    public async Task An_empty_or_invalid_token_is_rejected_before_a_request_is_sent()
    {
        using var handler = new RecordingHandler();
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address), handler);
        await Assert.ThrowsAsync<ArgumentNullException>("code", () => oauth.ExchangeCodeAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentException>("code", () => oauth.ExchangeCodeAsync(" ", Token));
        await Assert.ThrowsAsync<ArgumentNullException>("accessToken", () => oauth.RevokeAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentException>("accessToken", () => oauth.RevokeAsync("", Token));
        await Assert.ThrowsAsync<ArgumentException>("accessToken", () => oauth.RevokeAsync("a\r\nEvil: 1", Token));
        Assert.Empty(handler.Requests);
    }

    private static string? Fill(string? template, string value) => template?.Replace("{0}", value, StringComparison.Ordinal);

    private static Dictionary<string, string> Query(Uri url) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(url.Query)
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
}
