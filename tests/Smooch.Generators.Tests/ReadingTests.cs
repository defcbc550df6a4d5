using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Smooch.Generators.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void A_document_with_every_member_survives_a_round_trip()
    {
        var item = Documents.Read<Item>(Documents.Item);
        Assert.Equal(
            ("i", "Títle \"x\"", true, true, 3, 4000000000),
            (item.Id, item.Title, item.Active, item.HasMore, item.Count, item.Size));
        Assert.Equal((1.5, 19.95m, ContentType.Image), (item.Ratio, item.Price, item.Kind));
        Assert.Equal(DateTimeOffset.Parse("2018-12-05T09:56:27.460Z", null), item.CreatedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1544003787460), item.LastSeen);
        Assert.Equal("s", item.Secret?.Reveal());
        Assert.Equal(["a", "b"], item.Tags);
        Assert.Equal(["text", "other"], item.Kinds.Select(kind => kind.ToString()));
        Assert.Equal(["1", "2"], item.Children.Select(child => child.Id));
        Assert.Equal(12, item.Properties["orders"].GetInt64());
        Assert.Equal("Title", item.Labels["en"]);
        var content = Assert.IsType<CarouselContent>(item.Content);
        Assert.IsType<ImageContent>(content.Quoted);
        Assert.Equal([typeof(TextContent), typeof(UnknownContent)], content.Contents.Select(one => one.GetType()));
        Assert.Equal(["yetUnknown"], item.UnknownFields.Keys);
        Documents.AssertEqualJson(Documents.Item, Documents.Write(item));
        Documents.AssertEqualJson(Documents.Item, Documents.Write(item with { }));
    }

    [Theory]
    [InlineData("""{"order":17}""", "17")]
    [InlineData("""{"order":"17"}""", "17")]
    [InlineData("""{"order":1.50}""", "1.50")]
    [InlineData("""{"order":[17]}""", null)]
    [InlineData("{}", null)]
    public void A_value_that_is_stored_as_another_type_is_written_as_it_was_read(string json, string? order)
    {
        var item = Documents.Read<Item>(json);
        Assert.Equal(order, item.Order);
        Assert.Equal(json, Documents.Write(item));
        Assert.Equal("""{"order":"18"}""", Documents.Write(item with { Order = "18" }));
        Assert.Equal("{}", Documents.Write(new Item { Order = null }));
    }

    [Theory]
    [InlineData("""{"item":{},"secret":"s"}""", true)]
    [InlineData("""{"secret":"s"}""", false)]
    [InlineData("""{"item":null,"secret":"s"}""", false)]
    [InlineData("""{"item":[],"secret":"s"}""", false)]
    [InlineData("""{"item":{},"secret":""}""", false)]
    [InlineData("{}", false)]
    public void An_envelope_is_complete_when_all_of_its_members_are_present(string json, bool expected) =>
        Assert.Equal(expected, ((ICheckedResult)Documents.Read<ItemResponse>(json)).IsComplete);

    [Fact]
    public void Nothing_is_null_that_promises_not_to_be()
    {
        foreach (
            var item in new[]
            {
                new Item(),
                Documents.Read<Item>("{}"),
                Documents.Read<Item>(
                    """{"_id":null,"tags":null,"children":null,"properties":null,"labels":null,"kind":null,"hasMore":null}"""),
            })
        {
            Assert.Equal("", item.Id);
            Assert.Empty(item.Tags);
            Assert.Empty(item.Children);
            Assert.Empty(item.Properties);
            Assert.Empty(item.Labels);
            Assert.Empty(item.UnknownFields);
            Assert.True(item.Kind.IsEmpty);
            Assert.False(item.HasMore);
            Assert.Null(item.CreatedAt);
            Assert.Equal("{}", Documents.Write(item));
        }
    }

    [Fact]
    public void An_empty_list_or_object_is_not_an_absent_one() =>
        Assert.Equal(
            """{"tags":[],"properties":{},"labels":{}}""",
            Documents.Write(Documents.Read<Item>("""{"tags":[],"properties":[],"labels":{}}""")));

    [Fact]
    public void A_user_can_create_a_model_for_a_test()
    {
        var image = new ImageContent
        {
            Id = "m",
            MediaUrl = "u",
            Metadata = new FlatObject { ["a"] = 1 },
            UnknownFields = new Dictionary<string, JsonElement> { ["x"] = JsonElement.Parse("[1]") },
        };
        Assert.Equal("image", image.Type.ToString());
        Assert.Equal("""{"_id":"m","metadata":{"a":1},"mediaUrl":"u","x":[1]}""", Documents.Write(image));
    }

    [Theory]
    [InlineData("unknownFields")]
    [InlineData("computed")]
    [InlineData("local")]
    [InlineData("identity")]
    [InlineData("id")]
    [InlineData("extras")]
    [InlineData("")]
    [InlineData("a.b ü \\ud83d\\ude00")]
    public void A_member_with_the_name_of_something_of_the_SDK_is_kept(string name)
    {
        var json = $$$"""{"{{{name}}}":{"yetTo":"come"}}""";
        var item = Documents.Read<Item>(json);
        Assert.Single(item.UnknownFields);
        Documents.AssertEqualJson(json, Documents.Write(item));
    }

    [Fact]
    public void A_name_may_have_escapes() => Assert.Equal("x", Documents.Read<Item>("""{"\u0074itl\u0065":"x"}""").Title);

    [Fact]
    public void The_last_of_duplicate_members_wins()
    {
        Assert.Equal("b", Documents.Read<Item>("""{"title":"a","title":"b"}""").Title);
        Assert.Null(Documents.Read<Item>("""{"title":"a","title":1}""").Title);
        var better = Documents.Read<Item>("""{"title":1,"title":"b"}""");
        Assert.Equal("b", better.Title);
        Assert.Equal("""{"title":"b"}""", Documents.Write(better));
    }

    [Fact]
    public void It_prints_its_type_and_id_only()
    {
        Assert.Equal("Item i", Documents.Read<Item>(Documents.Item).ToString());
        Assert.Equal("Item", new Item { Title = "secret" }.ToString());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("")]
    public void What_is_no_object_is_an_error(string json) => Assert.ThrowsAny<JsonException>(() => Documents.Read<Item>(json));

    [Theory]
    [InlineData("1444348338.704", 1444348338704)]
    [InlineData("1444348338", 1444348338000)]
    [InlineData("\"1444348338.7\"", 1444348338700)]
    [InlineData("0", 0)]
    [InlineData("-1.5", -1500)]
    [InlineData("1.444348338704E9", 1444348338704)]
    [InlineData("1444348338.7044999", 1444348338704)]
    public void Unix_seconds_are_exact(string json, long milliseconds) =>
        Assert.Equal(milliseconds, Documents.Read<Item>($$"""{"lastSeen":{{json}}}""").LastSeen!.Value.ToUnixTimeMilliseconds());

    [Theory]
    [InlineData("2018-12-05T09:56:27.46Z", "2018-12-05T09:56:27.460Z")]
    [InlineData("2018-12-05T11:56:27+02:00", "2018-12-05T09:56:27.000Z")]
    [InlineData("2018-12-05T09:56:27", "2018-12-05T09:56:27.000Z")]
    [InlineData("2018-12-05T09:56:27.123456789Z", "2018-12-05T09:56:27.1234567Z")]
    public void ISO_times_are_exact(string json, string written) =>
        Assert.Equal($$"""{"createdAt":"{{written}}"}""", Documents.Write(Documents.Read<Item>($$"""{"createdAt":"{{json}}"}""")));

    [Fact]
    public void A_long_list_shares_equal_strings_and_mixes_none_up()
    {
        var texts = Enumerable.Range(0, 50_000).Select(i => (i % 700).ToString("x6", null)).ToList();
        var item = Documents.Read<Item>(JsonSerializer.Serialize(new { children = texts.Select(text => new { title = text }) }));
        Assert.Equal(texts, item.Children.Select(child => child.Title));
    }

    [Fact]
    public void Deep_nesting_is_read_in_a_time_that_grows_with_its_length()
    {
        // A case whose discriminator comes last, in itself, as deep as a reader goes: twice the time a level would never end.
        var json = new StringBuilder();
        for (var i = 0; i < 60; i++)
            json.Append("""{"mediaUrl":"u","quoted":""");
        json.Append("{}");
        for (var i = 0; i < 60; i++)
            json.Append(""","type":"image"}""");
        var watch = Stopwatch.StartNew();
        var content = Documents.Read<Content>(json.ToString());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        for (var i = 0; i < 60; i++)
            content = Assert.IsType<ImageContent>(content).Quoted!;
        Assert.ThrowsAny<JsonException>(() =>
            Documents.Read<Content>(string.Concat(Enumerable.Repeat("{\"quoted\":", 100)) + "{}" + new string('}', 100)));
    }
}
