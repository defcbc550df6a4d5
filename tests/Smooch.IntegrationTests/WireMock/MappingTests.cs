using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WireMock.Server;
using WireMock.Settings;

namespace Smooch.IntegrationTests;

/// <summary>The stub mappings and docs/routes.csv agree.</summary>
public sealed class MappingTests
{
    private static readonly List<Stub> Stubs = [.. Directory.EnumerateFiles(StubServer.Mappings, "*.json", SearchOption.AllDirectories)
        .Where(file => !file.Contains("faults", StringComparison.Ordinal))
        .SelectMany(Read)];

    public static IEnumerable<TheoryDataRow<string, SmoochApiVersion>> Routes =>
        from row in RouteRow.All
        where row.Status != "excluded"
        from version in (SmoochApiVersion[])[SmoochApiVersion.V1, SmoochApiVersion.V1_1]
        select new TheoryDataRow<string, SmoochApiVersion>(row.Operation, version);

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_documented_route_has_a_stub_on_the_versions_that_have_it(string operation, SmoochApiVersion version)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var found = Stubs.Any(
            stub => stub.Responses(row.Method, Path(row, version)) && stub.Responses(row.Method, Path(row, version, "5c0fbb11")));
        Assert.Equal(row.Has(version), found);
    }

    [Fact]
    public void Every_stub_belongs_to_a_documented_route() => Assert.All(Stubs, stub => Assert.Contains(
        RouteRow.All,
        row => (row.Has(SmoochApiVersion.V1) && stub.Responses(row.Method, Path(row, SmoochApiVersion.V1)))
            || (row.Has(SmoochApiVersion.V1_1) && stub.Responses(row.Method, Path(row, SmoochApiVersion.V1_1)))));

    [Fact]
    public void WireMock_reads_the_folder_whole()
    {
        using var server = WireMockServer.Start(
            new WireMockServerSettings { Urls = ["http://127.0.0.1:0"], WatchStaticMappingsInSubdirectories = true });
        server.ReadStaticMappings(StubServer.Mappings);

        var titles = Directory.EnumerateFiles(StubServer.Mappings, "*.json", SearchOption.AllDirectories)
            .SelectMany(Mappings)
            .Select(mapping => mapping["Title"]!.GetValue<string>());
        Assert.Equal(titles.Order(StringComparer.Ordinal), server.Mappings.Select(mapping => mapping.Title).Order(StringComparer.Ordinal));
    }

    private static string Path(RouteRow row, SmoochApiVersion version, string? appId = null) =>
        row.Prefix(version, appId) + row.Path.Replace('{', '-').Replace('}', '-');

    private static IEnumerable<Stub> Read(string file)
    {
        foreach (var mapping in Mappings(file))
        {
            var request = mapping["Request"]!;
            var matcher = Assert.Single(request["Path"]!["Matchers"]!.AsArray())!;
            Assert.Equal("RegexMatcher", matcher["Name"]!.GetValue<string>());
            var pattern = matcher["Pattern"]!.GetValue<string>();
            // Without the anchors a pattern would match a part of the path.
            Assert.Matches(@"^\^.*\$$", pattern);
            yield return new Stub(
                mapping["Title"]!.GetValue<string>(),
                Assert.Single(request["Methods"]!.AsArray())!.GetValue<string>(),
                new Regex(pattern, RegexOptions.NonBacktracking));
        }
    }

    private static IEnumerable<JsonNode> Mappings(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        return json is JsonArray several ? several.Select(mapping => mapping!) : [json];
    }

    private sealed record Stub(string Name, string Method, Regex Path)
    {
        public bool Responses(string method, string path) => Method == method && Path.IsMatch(path);
    }
}
