using System.Text;
using System.Text.RegularExpressions;

namespace Smooch.Sunshine.Tests;

/// <summary>Every request of the client, as Prism judges it by the service's own description: a violation is an error.</summary>
public sealed class PrismTests(RunningPrism prism) : IClassFixture<RunningPrism>
{
    /// <summary>What Prism complains of though the description is wrong: operation, complaint as a pattern, reason.</summary>
    private static readonly (string Operation, string Complaint, string Reason)[] Known = [];

    /// <summary>What Prism lets pass though the description forbids it; the rules of this SDK reject it before anything is sent.</summary>
    private static readonly (string Path, string Reason)[] Unnoticed =
    [
        ("/users", "A filter is an object in the query, whose absence Prism does not notice."),
        ("/conversations", "A filter is an object in the query, whose absence Prism does not notice."),
        (
            "/conversations/c1/messages?page%5Bafter%5D=5f74a6b2e3c1d2a3b4c5d6e7&page%5Bbefore%5D=5f74a6b2e3c1d2a3b4c5d6e7",
            "No schema specifies that only one cursor may be sent."),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => [.. OperationCalls.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_request_violates_nothing_in_the_description(string operation)
    {
        Requirement.Check(PrismProcess.Missing);
        var address = (await prism.StartedAsync()).Address;
        var known = Known.Where(each => each.Operation == operation).ToList();
        HashSet<string> met = new(StringComparer.Ordinal);
        var variants = VariantCalls.All.Where(call => call.Operation == operation).Select(call => call.SendAsync);
        foreach (var send in variants.Prepend(OperationCalls.All[operation].SendAsync))
        {
            using var handler = new PrismHandler(address, "/sc", RecordingService.Everything);
            using var sunshine = new SunshineClient(
                new SunshineClientOptions
                {
                    Subdomain = "acme",
                    AppId = "5c0fbb112233445566778899",
                    Credential = SmoochCredential.Basic("app_key", "secret"),
                },
                handler);
            await send(sunshine);
            foreach (var violation in handler.Violations)
            {
                var explained = known.Where(each => Regex.IsMatch(violation, $"^{each.Complaint}$")).ToList();
                Assert.True(explained.Count > 0, $"{violation}\n{handler.LastBody}");
                met.UnionWith(explained.Select(each => each.Complaint));
            }
        }

        Assert.Equal(known.Select(each => each.Complaint).Order(StringComparer.Ordinal), met.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Requests_of_OAuth_violate_nothing_in_the_description()
    {
        Requirement.Check(PrismProcess.Missing);
        using var handler = new PrismHandler((await prism.StartedAsync()).Address, "/sc", RecordingService.Everything);
        using var oauth = new SunshineOAuthClient(
            new SunshineOAuthOptions { ClientId = "bot", ClientSecret = new SmoochSecret("s") },
            handler);
        await oauth.ExchangeCodeAsync("c0de", Cancellation);
        await oauth.GetTokenInfoAsync("token", Cancellation);
        await oauth.RevokeAsync("token", Cancellation);
        using var client = new HttpClient(handler);
        using var page = await client.GetAsync(oauth.GetAuthorizationUrl("state", new Uri("https://bot.example.org/back")), Cancellation);
        Assert.Empty(handler.Violations);
    }

    /// <summary>
    /// A judge that finds nothing wrong is none. Each body is one that the published file lets pass, or a gap of another kind.
    /// </summary>
    [Theory]
    [InlineData("/conversations/c1/messages", """{"author":{"type":"robot"},"content":{"type":"text","text":"x"}}""")]
    [InlineData("/conversations/c1/messages", """{"author":{"type":"business"},"content":{"type":"image"}}""")]
    [InlineData("/conversations/c1/messages", "[1]")]
    [InlineData("/conversations/c1/activity", """{"author":{"type":"business"},"type":"dance"}""")]
    [InlineData("/users/u1/clients", """{"confirmation":{"type":"immediate"}}""")]
    [InlineData("/integrations", """{"type":"custom"}""")]
    [InlineData("/nothing", "{}")]
    public async Task A_request_that_violates_the_description_is_noticed(string path, string json)
    {
        Requirement.Check(PrismProcess.Missing);
        Assert.NotEmpty(await ViolationsAsync(HttpMethod.Post, path, json));
    }

    [Fact]
    public async Task Gaps_of_the_judge_are_known()
    {
        Requirement.Check(PrismProcess.Missing);
        foreach (var (path, reason) in Unnoticed)
            Assert.True((await ViolationsAsync(HttpMethod.Get, path)).Count == 0, $"Prism notices {path} now: {reason}");
    }

    private async Task<IReadOnlyList<string>> ViolationsAsync(HttpMethod method, string path, string? json = null)
    {
        using var handler = new PrismHandler((await prism.StartedAsync()).Address, "/sc", "{}");
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(method, $"https://acme.zendesk.com/sc/v2/apps/a1{path}");
        request.Headers.Add("Authorization", "Basic YTpi");
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, Cancellation);
        return handler.Violations;
    }
}
