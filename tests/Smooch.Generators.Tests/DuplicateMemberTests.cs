namespace Smooch.Generators.Tests;

/// <summary>Of members with the same name the last one counts, for reading and for writing, whatever the others were.</summary>
public sealed class DuplicateMemberTests
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "12",
        "1.5",
        "-1e999",
        "\"word\"",
        "\"half \\ud83d\"",
        "\"2018-12-05T09:56:27.460Z\"",
        "[]",
        "[\"a\"]",
        "[null,\"b\\udc00\"]",
        "[{\"_id\":\"1\"},3]",
        "{}",
        "{\"_id\":\"1\",\"title\":5,\"title\":null}",
        "{\"a\":1}",
        "{\"a\":\"\\ud83d\",\"b\":[]}",
        "{\"type\":\"image\",\"mediaUrl\":\"u\"}",
    ];

    private static readonly string[] Discriminators =
        ["null", "5", "{}", "\"\"", "\"text\"", "\"image\"", "\"picture\"", "\"carousel\"", "\"video\"", "\"half \\ud83d\""];

    private static readonly string[] Members =
    [
        "_id", "title", "active", "hasMore", "count", "size", "ratio", "price", "createdAt", "lastSeen", "kind", "raw", "secret", "order",
        "parent", "content", "tags", "kinds", "children", "properties", "labels", "yetUnknown",
    ];

    public static TheoryData<string> Names => [.. Members];

    [Fact]
    public void Every_member_is_tried() =>
        Assert.Empty(Documents.Read<Item>(Documents.Item).UnknownFields.Keys.Union(
            System.Text.Json.Nodes.JsonNode.Parse(Documents.Item)!.AsObject().Select(member => member.Key)).Except(Members));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_last_of_two_members_is_read_and_written(string name)
    {
        foreach (var first in Values)
        {
            foreach (var last in Values)
            {
                AssertSame<Item>($$"""{"{{name}}":{{last}}}""", $$"""{"{{name}}":{{first}},"{{name}}":{{last}}}""");
                // Inside of a list, with an escape in one of the names, and something between the two.
                AssertSame<Item>(
                    $$$"""{"children":[{"_id":"1","{{{name}}}":{{{last}}}}]}""",
                    $$$"""{"children":[{"{{{name}}}":{{{first}}},"_id":"1","{{{Escaped(name)}}}":{{{last}}}}]}""");
            }
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("received")]
    [InlineData("metadata")]
    [InlineData("quoted")]
    [InlineData("mediaUrl")]
    [InlineData("mediaSize")]
    public void The_last_of_two_members_of_a_case_is_read_and_written_wherever_the_discriminator_is(string name)
    {
        foreach (var first in Values)
        {
            foreach (var last in Values)
            {
                var expected = $$"""{"type":"image","{{name}}":{{last}}}""";
                AssertSame<Content>(expected, $$"""{"type":"image","{{name}}":{{first}},"{{name}}":{{last}}}""");
                AssertSame<Content>(expected, $$"""{"{{name}}":{{first}},"type":"image","{{name}}":{{last}}}""");
                AssertSame<Content>(expected, $$"""{"{{name}}":{{first}},"{{name}}":{{last}},"type":"image"}""");
                // Without a discriminator, the member may be what decides the case.
                AssertSame<Content>($$"""{"{{name}}":{{last}}}""", $$"""{"{{name}}":{{first}},"{{name}}":{{last}}}""");
            }
        }
    }

    [Fact]
    public void The_last_of_two_discriminators_decides_the_case()
    {
        const string Rest = """
            "_id":"m","text":"t","mediaUrl":"u","items":[{"title":"x"}],"quoted":{"type":"text","mediaUrl":"q","type":"image"}
            """;
        foreach (var first in Discriminators)
        {
            foreach (var last in Discriminators)
            {
                var expected = $$"""{"type":{{last}},{{Rest}}}""";
                AssertSame<Content>(expected, $$"""{"type":{{first}},"type":{{last}},{{Rest}}}""");
                AssertSame<Content>(expected, $$"""{"type":{{first}},{{Rest}},"\u0074ype":{{last}}}""");
                AssertSame<Content>(expected, $$"""{{{Rest}},"type":{{first}},"type":{{last}}}""");
                var item = Documents.Read<Item>(
                    $$$"""{"content":{"type":"carousel","contents":[{"type":{{{first}}},{{{Rest}}},"type":{{{last}}}}]}}""");
                var inside = Assert.Single(Assert.IsType<CarouselContent>(item.Content).Contents);
                Assert.IsType(Documents.Read<Content>(expected).GetType(), inside);
            }
        }
    }

    [Fact]
    public void Objects_inside_objects_with_two_discriminators_are_read_in_a_time_that_grows_with_their_length()
    {
        const int Levels = 60;
        var json = string.Concat(Enumerable.Repeat("""{"type":"text","quoted":""", Levels)) + "{}"
            + string.Concat(Enumerable.Repeat(""","type":"image"}""", Levels));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var content = Documents.Read<Content>(json);
        // Twice the time a level would never end; and once more a level would show here.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 600 * json.Length);
        for (var i = 0; i < Levels; i++)
            content = Assert.IsType<ImageContent>(content).Quoted!;
    }

    [Theory]
    [InlineData("""{"title":5,"title":null}""", "{}")]
    [InlineData("""{"title":"half \ud83d","title":null}""", "{}")]
    [InlineData("""{"title":5,"title":"fits"}""", """{"title":"fits"}""")]
    [InlineData("""{"title":"half \ud83d","title":"half \ufffd"}""", "{\"title\":\"half \\uFFFD\"}")]
    [InlineData("""{"title":"fits","title":5}""", """{"title":5}""")]
    [InlineData("""{"title":[5],"title":5}""", """{"title":5}""")]
    [InlineData("""{"tags":["a",5],"tags":null}""", "{}")]
    [InlineData("""{"tags":["a",5],"tags":["b"]}""", """{"tags":["b"]}""")]
    [InlineData("""{"tags":["a"],"tags":["b",5]}""", """{"tags":["b",5]}""")]
    [InlineData("""{"parent":5,"parent":{"title":5,"title":null}}""", """{"parent":{}}""")]
    [InlineData("""{"yetUnknown":1,"yetUnknown":[2]}""", """{"yetUnknown":[2]}""")]
    [InlineData("""{"yetUnknown":1,"yetUnknown":null}""", """{"yetUnknown":null}""")]
    public void A_member_is_written_once(string json, string written)
    {
        var item = Documents.Read<Item>(json);
        Assert.Equal(written, Documents.Write(item));
        Assert.Equal(written, Documents.Write(item with { }));
    }

    [Fact]
    public void The_last_of_two_entries_counts()
    {
        var item = Documents.Read<Item>(
            """{"labels":{"a":"x","a":5,"b":5,"b":"y","c":"z","c":null},"properties":{"a":1,"a":"x","b":"y","b":null}}""");
        Assert.Equal(["b"], item.Labels.Keys);
        Assert.Equal("y", item.Labels["b"]);
        Assert.Equal("x", item.Properties["a"].ToString());
        Assert.Equal(FlatValueKind.Null, item.Properties["b"].Kind);
    }

    private static void AssertSame<T>(string once, string twice)
        where T : SmoochModel
    {
        var expected = Documents.Read<T>(once);
        var actual = Documents.Read<T>(twice);
        Assert.True(expected.GetType() == actual.GetType(), $"{actual.GetType().Name} in {twice}");
        var written = Documents.Write(actual);
        // An unknown case is kept whole.
        if (actual is UnknownContent)
            Assert.Equal(Unescaped(twice), Unescaped(written));
        else
            Assert.Equal(Documents.Write(expected), written);
        Assert.Equal(
            expected.UnknownFields.Select(field => (field.Key, field.Value.GetRawText())).Order(),
            actual.UnknownFields.Select(field => (field.Key, field.Value.GetRawText())).Order());
        Assert.Equal(written, Documents.Write(Documents.Read<T>(written)));
    }

    private static string Unescaped(string json) => json.Replace("\\u0074", "t", StringComparison.Ordinal);

    private static string Escaped(string name) => $"\\u{(int)name[0]:x4}{name[1..]}";
}
