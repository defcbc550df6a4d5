using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Generators.Tests;

/// <summary>A field that does not fit costs nothing but itself.</summary>
public sealed class ToleranceTests
{
    private static readonly string[] Others = [
        "null",
        "true",
        "12",
        "-1e999",
        "\"word\"",
        "\"half \\ud83d\"",
        "[]",
        "[1]",
        "[null]",
        "{}",
        "{\"a\":{}}",
        "[[\"\\ud83d\"]]",
    ];

    private static readonly JsonSerializerOptions OtherOptions = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
    };

    public static TheoryData<string> Values => [.. Others];

    /// <summary>Each member of the document, at any depth, is replaced by each other kind of JSON.</summary>
    [Theory]
    [MemberData(nameof(Values))]
    public void A_field_of_another_kind_costs_nothing_else(string value)
    {
        var original = JsonNode.Parse(Documents.Item)!.AsObject();
        foreach (var path in Paths(original, []))
        {
            var json = Replaced(Documents.Item, path, value);
            var issues = new Issues();
            var item = Documents.Read<Item>(json, issues);
            AssertRoundTrip(json, Documents.Write(item));
            AssertRoundTrip(json, JsonSerializer.Serialize(item, OtherOptions));
            Assert.All(issues.Paths, issue => Assert.DoesNotContain("word", issue, StringComparison.Ordinal));
            if (path[0] != "_id")
                Assert.Equal("i", item.Id);
            if (path[0] != "title")
                Assert.Equal("Títle \"x\"", item.Title);
            if (path[0] != "content")
                Assert.IsType<CarouselContent>(item.Content);
            else if (path.Length > 1)
                Assert.Equal("m", path[1] == "_id" ? "m" : Assert.IsType<CarouselContent>(item.Content).Id);
            if (path[0] != "children")
                Assert.Equal(["1", "2"], item.Children.Select(child => child.Id));
        }
    }

    [Theory]
    [InlineData("""{"title":1}""", "Item.title")]
    [InlineData("""{"parent":{"children":[{"active":"x"}]}}""", "Item.parent.children[].active")]
    [InlineData("""{"content":{"type":"carousel","items":[{"count":1.5}]}}""", "Item.content.items[].count")]
    [InlineData("""{"createdAt":"yesterday"}""", "Item.createdAt")]
    [InlineData("""{"createdAt":"12:30"}""", "Item.createdAt")]
    [InlineData("""{"lastSeen":1e30}""", "Item.lastSeen")]
    [InlineData("""{"kind":{}}""", "Item.kind")]
    [InlineData("""{"kind":"\ud83d"}""", "Item.kind")]
    [InlineData("""{"properties":[1]}""", "Item.properties")]
    [InlineData("""{"properties":5}""", "Item.properties")]
    [InlineData("""{"secret":5}""", "Item.secret")]
    [InlineData("""{"tags":"a"}""", "Item.tags")]
    [InlineData("""{"ratio":1e999}""", "Item.ratio")]
    [InlineData("""{"size":1e2}""", "Item.size")]
    public void A_warning_names_the_path_once_and_the_field_is_absent(string json, string path)
    {
        var issues = new Issues();
        var item = Documents.Read<Item>(json, issues);
        Assert.Equal([path], issues.Paths);
        Assert.Equal(json, Documents.Write(item));
    }

    [Fact]
    public void The_JSON_of_a_field_that_does_not_fit_is_among_the_unknown_fields()
    {
        var item = Documents.Read<Item>("""{"title":{"a":1}}""");
        Assert.Null(item.Title);
        Assert.Equal("""{"a":1}""", item.UnknownFields["title"].GetRawText());
        Assert.Equal("""{"title":"set"}""", Documents.Write(item with { Title = "set" }));
    }

    [Fact]
    public void Half_a_surrogate_pair_reads_as_the_replacement_character_and_is_written_as_it_was()
    {
        const string Json =
            """{"title":"hi \ud83d","tags":["a\udc00b"],"properties":{"p":"\ud83d!"},"labels":{"l":"\ud83d"},"raw":{"r":"\ud83d"},"new":"\ud83d"}""";
        var issues = new Issues();
        var item = Documents.Read<Item>(Json, issues);
        Assert.Equal("hi \uFFFD", item.Title);
        Assert.Equal(["a\uFFFDb"], item.Tags);
        Assert.Equal("\uFFFD!", item.Properties["p"].ToString());
        Assert.Equal("\uFFFD", item.Labels["l"]);
        Assert.Equal(["Item.title", "Item.tags[]", "Item.properties", "Item.labels[]"], issues.Paths);
        AssertRoundTrip(Json, Documents.Write(item));
        Assert.Equal("other", JsonNode.Parse(Documents.Write(item with { Title = "other" }))!["title"]!.ToString());
    }

    [Fact]
    public void Elements_that_do_not_fit_are_left_out_and_written_again()
    {
        const string Json =
            """{"children":[null,{"_id":"1"},5,{"_id":"2","title":7}],"content":{"type":"carousel","contents":[{"text":"a"},null,3]}}""";
        var issues = new Issues();
        var item = Documents.Read<Item>(Json, issues);
        Assert.Equal(["1", "2"], item.Children.Select(child => child.Id));
        Assert.Equal("a", Assert.Single(Assert.IsType<CarouselContent>(item.Content).Contents).Text);
        Assert.Equal(
            ["Item.children[]", "Item.children[]", "Item.children[].title", "Item.content.contents[]", "Item.content.contents[]"],
            issues.Paths);
        AssertRoundTrip(Json, Documents.Write(item));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_read_as_the_replacement_character()
    {
        byte[] json = [.. "{\"title\":\"a"u8, 0xFF, .. "b\"}"u8];
        Assert.Equal("a\uFFFDb", SmoochJson.Read<Item>(json, null)!.Title);
    }

    [Fact]
    public void Issues_of_one_document_do_not_reach_the_next()
    {
        Assert.ThrowsAny<JsonException>(() => Documents.Read<Item>("""{"parent":{"title":"""));
        var issues = new Issues();
        Documents.Read<Item>("""{"title":1}""", issues);
        Documents.Read<Item>("""{"title":1}""");
        Assert.Equal(["Item.title"], issues.Paths);
    }

    private static void AssertRoundTrip(string expected, string actual)
    {
        // Null is absent, and an empty flat object may be []; everything else is as it was, halves of surrogate pairs included.
        using var before = JsonDocument.Parse(expected);
        using var after = JsonDocument.Parse(actual);
        Assert.Equal(Canonical(before.RootElement), Canonical(after.RootElement));
    }

    private static string Canonical(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object =>
            "{"
                + string.Join(
                    ",",
                    json.EnumerateObject()
                        .Where(member => member.Value.ValueKind != JsonValueKind.Null)
                        .OrderBy(member => member.Name, StringComparer.Ordinal)
                        .Select(member =>
                            member.Name
                                + ":"
                                + (member.Name is "metadata" or "properties"
                                && member.Value.GetRawText() == "[]" ? "{}" : Canonical(member.Value))))
                + "}",
        JsonValueKind.Array => "[" + string.Join(",", json.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.String when json.GetRawText().Contains("\\ud", StringComparison.Ordinal) => json.GetRawText(),
        JsonValueKind.String => "\"" + json.GetString() + "\"",
        _ => json.GetRawText(),
    };

    private static IEnumerable<string[]> Paths(JsonNode node, string[] above)
    {
        if (node is not JsonObject members)
            yield break;
        foreach (var (name, value) in members)
        {
            if (name is "type" or "raw")
                continue;
            yield return [.. above, name];
            if (value is not null && name is not ("yetUnknown" or "properties"))
            {
                foreach (var path in Paths(value, [.. above, name]))
                    yield return path;
            }
        }
    }

    private static string Replaced(string json, string[] path, string value)
    {
        const string Marker = "a marker";
        var root = JsonNode.Parse(json)!;
        var at = root;
        foreach (var name in path.SkipLast(1))
            at = at[name]!;
        at[path[^1]] = Marker;
        return root.ToJsonString().Replace($"\"{Marker}\"", value, StringComparison.Ordinal);
    }
}
