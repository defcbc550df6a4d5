using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.Sunshine.Tests;

/// <summary>Each of the 68 operations, against the table of routes.</summary>
public sealed partial class OperationTests
{
    /// <summary>What <see cref="SunshineOAuthClient"/> calls; Authorize is a page for a browser.</summary>
    private static readonly string[] OAuth = ["GetTokenInfo", "Authorize", "GetToken", "RevokeAccess"];

    public static IReadOnlyList<RouteRow> Rows { get; } = RouteRow.Read();

    public static TheoryData<string> Operations => [.. Rows.Select(row => row.Operation).Except(OAuth)];

    [Fact]
    public void Every_operation_of_the_table_has_a_call()
    {
        Assert.InRange(Rows.Count, 68, int.MaxValue);
        Assert.Empty(Rows.Select(row => row.Operation).Except(OAuth).Except(OperationCalls.All.Keys));
        Assert.Equal(Rows.Count - OAuth.Length, OperationCalls.All.Count);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_has_the_method_path_query_and_body_of_the_operation(string operation)
    {
        var row = Rows.Single(row => row.Operation == operation);
        var call = OperationCalls.All[operation];
        using var service = new RecordingService();
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", AppId = "app1", Credential = SmoochCredential.Basic("app_key", "secret") },
            service);

        await call.SendAsync(sunshine);

        var (method, url, body, authorization) = service.Requests[0];
        Assert.Equal(row.Method, method.Method);
        Assert.Equal("https://acme.zendesk.com", url.GetLeftPart(UriPartial.Authority));
        Assert.Matches(
            "^/sc" + Placeholder().Replace(Regex.Escape(row.Path).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+") + "$",
            url.AbsolutePath);
        Assert.Equal(call.Query, Uri.UnescapeDataString(url.Query.TrimStart('?')));
        if (!call.AnyBody)
            AssertSameJson(call.Body, body);
        Assert.StartsWith("Basic ", authorization, StringComparison.Ordinal);
    }

    [Fact]
    public void Retry_classes_are_those_of_the_table()
    {
        var methods =
            from type in typeof(SunshineClient).Assembly.GetTypes()
            where type.IsInterface && type.Name.EndsWith("Api", StringComparison.Ordinal)
            from method in type.GetMethods()
            let http = method.GetCustomAttributes().OfType<Refit.HttpMethodAttribute>().Single()
            select (
                Route: $"{http.Method} {Normal(http.Path)}",
                Retry: method.GetCustomAttribute<OperationAttribute>()!.Retry.ToString(),
                method.Name);
        var expected = Rows.Where(row => row.Operation != "Authorize")
            .ToDictionary(row => $"{row.Method} {Normal(row.Path)}", row => row.RetryClass);
        var actual = methods.ToList();
        Assert.Empty(expected.Keys.Except(actual.Select(method => method.Route)));
        // Passing control to the next integration differs each time it is sent.
        Assert.All(actual.Where(method => method.Name != "PassToNextAsync"), method => Assert.Equal(expected[method.Route], method.Retry));
        Assert.Equal("Creates", actual.Single(method => method.Name == "PassToNextAsync").Retry);
    }

    /// <summary>The order of members has no meaning.</summary>
    private static void AssertSameJson(string? expected, string? actual)
    {
        if (string.IsNullOrEmpty(expected) || actual is null)
            Assert.Equal(expected, actual);
        else
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
    }

    private static string Normal(string path)
    {
        var normal = Placeholder().Replace(path, "{}");
        return normal.StartsWith("/v2/apps/{}/", StringComparison.Ordinal)
            && !normal.StartsWith("/v2/apps/{}/keys", StringComparison.Ordinal)
            ? normal["/v2/apps/{}".Length..]
            : normal.StartsWith("/v2/apps", StringComparison.Ordinal) ? normal["/v2".Length..] : normal;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
