using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.IntegrationTests;

/// <summary>The stub mappings and docs/routes.csv say the same. Needs neither Java nor WireMock.</summary>
public sealed class MappingTests
{
    private static readonly string[] Areas =
    [
        "Init", "AppUsers", "Conversations", "Notifications", "Attachments", "Webhooks", "Menus", "Templates",
        "Apps", "ServiceAccounts", "Integrations", "Deployments", "OAuth",
    ];

    private static readonly List<Stub> Stubs = [.. Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "mappings"), "*.json", SearchOption.AllDirectories)
        .Where(file => !file.Contains("faults", StringComparison.Ordinal))
        .SelectMany(Read)];

    public static IEnumerable<TheoryDataRow<string, SmoochApiVersion>> Routes =>
        from row in RouteRow.All
        where Areas.Contains(row.Area) && row.Status != "excluded"
        from version in (SmoochApiVersion[])[SmoochApiVersion.V1, SmoochApiVersion.V1_1]
        select new TheoryDataRow<string, SmoochApiVersion>(row.Operation, version);

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_documented_route_has_a_stub_on_the_versions_that_have_it(string operation, SmoochApiVersion version)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var found = Stubs.Any(stub => stub.Answers(row.Method, Path(row, version)) && stub.Answers(row.Method, Path(row, version, "5c0fbb11")));
        Assert.Equal(row.Has(version), found);
    }

    [Fact]
    public void Every_stub_answers_a_documented_route() => Assert.All(Stubs, stub => Assert.Contains(
        RouteRow.All,
        row => (row.Has(SmoochApiVersion.V1) && stub.Answers(row.Method, Path(row, SmoochApiVersion.V1)))
            || (row.Has(SmoochApiVersion.V1_1) && stub.Answers(row.Method, Path(row, SmoochApiVersion.V1_1)))));

    private static string Path(RouteRow row, SmoochApiVersion version, string? appId = null) => row.Prefix(version, appId) + row.Path.Replace('{', '-').Replace('}', '-');

    private static IEnumerable<Stub> Read(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var mapping in json["mappings"]?.AsArray() ?? [json.DeepClone()])
        {
            var request = mapping!["request"]!;
            yield return new Stub(
                mapping["name"]!.GetValue<string>(),
                request["method"]!.GetValue<string>(),
                new Regex($"^(?:{request["urlPathPattern"]!.GetValue<string>()})$", RegexOptions.NonBacktracking));
        }
    }

    private sealed record Stub(string Name, string Method, Regex Path)
    {
        public bool Answers(string method, string path) => Method == method && Path.IsMatch(path);
    }
}
