using System.Text.Json;

namespace Smooch.Generators.Tests;

public sealed class UnionTests
{
    private static readonly string[] Members =
    [
        "\"type\":\"image\"", "\"_id\":\"m\"", "\"text\":\"t\"", "\"mediaUrl\":\"u\"",
        "\"quoted\":{\"text\":\"q\",\"type\":\"image\",\"mediaSize\":1}", "\"extra\":[{\"type\":\"text\"}]",
    ];

    [Fact]
    public void The_discriminator_may_be_anywhere()
    {
        foreach (var order in Orders(Members))
        {
            var json = "{" + string.Join(",", order) + "}";
            var image = Assert.IsType<ImageContent>(Documents.Read<Content>(json));
            Assert.Equal(("m", "t", "u"), (image.Id, image.Text, image.MediaUrl));
            Assert.Equal(1, Assert.IsType<ImageContent>(image.Quoted).MediaSize);
            Assert.Equal(["extra"], image.UnknownFields.Keys);
            Documents.AssertEqualJson(json, Documents.Write(image));
        }
    }

    [Fact]
    public void What_was_set_aside_before_the_discriminator_is_kept()
    {
        const string Json = """{"text":5,"_id":"m","type":"image","mediaUrl":"u"}""";
        var image = Assert.IsType<ImageContent>(Documents.Read<Content>(Json));
        Assert.Equal("5", image.UnknownFields["text"].GetRawText());
        Documents.AssertEqualJson(Json, Documents.Write(image));
    }

    [Theory]
    [InlineData("""{"type":"text"}""", typeof(TextContent))]
    [InlineData("""{"text":"x","type":"picture"}""", typeof(ImageContent))]
    [InlineData("""{"\u0074ype":"im\u0061ge"}""", typeof(ImageContent))]
    [InlineData("""{"text":"no type"}""", typeof(TextContent))]
    [InlineData("""{}""", typeof(TextContent))]
    [InlineData("""{"type":null}""", typeof(TextContent))]
    [InlineData("""{"type":null,"type":"image"}""", typeof(ImageContent))]
    [InlineData("""{"text":"no type","mediaUrl":"u"}""", typeof(ImageContent))]
    [InlineData("""{"mediaUrl":null,"items":[]}""", typeof(CarouselContent))]
    [InlineData("""{"type":"video"}""", typeof(UnknownContent))]
    [InlineData("""{"type":""}""", typeof(UnknownContent))]
    [InlineData("""{"type":5,"mediaUrl":"u"}""", typeof(UnknownContent))]
    [InlineData("""{"type":"text\ud83d"}""", typeof(UnknownContent))]
    public void The_case_is_named_or_derived_from_its_members(string json, Type expected)
    {
        var content = Documents.Read<Content>(json);
        Assert.IsType(expected, content);
        if (!json.Contains("null", StringComparison.Ordinal) && !json.Contains("\\u0074", StringComparison.Ordinal))
            Documents.AssertEqualJson(json, Documents.Write(content));
    }

    [Fact]
    public void The_unknown_case_has_everything()
    {
        const string Json = """{"_id":"m","received":1.5,"url":"v","text":7,"type":"video"}""";
        var content = Assert.IsType<UnknownContent>(Documents.Read<Content>(Json));
        Assert.Equal(("m", "video", 1500L), (content.Id, content.Type.ToString(), content.Received!.Value.ToUnixTimeMilliseconds()));
        Assert.Equal(Json, content.Json.GetRawText());
        Assert.Equal(Json, Documents.Write(content));
        Assert.Equal("v", content.UnknownFields["url"].GetString());
    }

    [Fact]
    public void A_case_can_be_read_and_written_as_itself()
    {
        Assert.Equal("u", Documents.Read<ImageContent>("""{"mediaUrl":"u"}""").MediaUrl);
        Assert.Equal(
            """{"type":"image","mediaUrl":"u"}""",
            JsonSerializer.Serialize<Content>(new ImageContent { Type = ContentType.Image, MediaUrl = "u" }));
        Assert.Equal("""{"a":1}""", Documents.Read<UnknownContent>("""{"a":1}""").Json.GetRawText());
    }

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<Content>("null"));

    private static IEnumerable<string[]> Orders(string[] members)
    {
        if (members.Length <= 1)
            return [members];
        return members.SelectMany((first, index) =>
            Orders([.. members.Where((_, i) => i != index)]).Select(rest => (string[])[first, .. rest]));
    }
}
