namespace Smooch.IntegrationTests;

/// <summary>Every covered row of OAuth in docs/routes.csv through the public client, as WireMock saw it.</summary>
public sealed class StubbedOAuthTests(StubServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => [.. RouteRow.Covered.Where(row => row.Root == "O").Select(row => row.Operation)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_meets_its_stub_once_and_as_documented(string operation)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var calls = OAuthCall.All.Where(call => call.Operation == operation).ToList();
        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            var value = $"oauth_{Guid.NewGuid():N}";
            using var oauth = new SmoochOAuthClient(OAuthCall.Options(server.Address));
            await call.Send(oauth, value, Cancellation);
            var found = call.Form is null
                ? server.Requests(value)
                : server.Find(request => request.Body?.Contains(value, StringComparison.Ordinal) == true);
            var request = Assert.Single(found);

            Assert.Equal(row.Method, request.Method.Method);
            Assert.Equal(row.Path, request.PathAndQuery);
            Assert.Equal("application/json", request["Accept"]);
            Assert.Equal(call.Authorization?.Replace("{0}", value, StringComparison.Ordinal), request["Authorization"]);
            Assert.Equal(call.Form?.Replace("{0}", value, StringComparison.Ordinal), request.Body);
            Assert.Equal(call.Form is null ? null : "application/x-www-form-urlencoded", request["Content-Type"]);
            Assert.Null(request["Transfer-Encoding"]);
        }
    }

    [Fact]
    public async Task A_code_becomes_an_access_token()
    {
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(server.Address));
        var token = await oauth.ExchangeCodeAsync("oac_1", Cancellation);
        Assert.Equal(("Bearer", "***", false), (token.TokenType, token.AccessToken.ToString(), token.AccessToken.IsEmpty));
    }
}
