using System.Text.Json;

namespace Smooch.Generators.Tests;

public sealed class SendingTests
{
    [Fact]
    public void What_the_caller_set_is_written()
    {
        NewContent content = new NewTextContent
        {
            Text = "hi",
            Parts = [new NewRawContent(), new NewTextContent { Text = "x", Role = default }],
        };
        Assert.Equal(
            """{"type":"text","role":"appMaker","text":"hi","parts":[{"role":"appMaker","isRaw":false},{"type":"text","text":"x"}]}""",
            JsonSerializer.Serialize(content));
    }

    [Fact]
    public void An_update_writes_what_it_assigns_null_included()
    {
        Assert.Equal("{}", Documents.Write(new ItemUpdate()));
        Assert.Equal(
            """{"title":null,"active":null,"kind":null,"tags":null}""",
            Documents.Write(new ItemUpdate { Title = null, Active = (bool?)null, Kind = (ContentType?)null, Tags = (string[]?)null }));
        Assert.Equal(
            """{"title":"t","active":false,"kind":"text","tags":["a"],"count":1}""",
            Documents.Write(new ItemUpdate { Title = "t", Active = false, Kind = ContentType.Text, Tags = new[] { "a" }, Count = 1 }));
    }

    [Fact]
    public void What_is_sent_prints_its_type()
    {
        Assert.Equal("NewTextContent", new NewTextContent { Text = "secret" }.ToString());
        Assert.Equal("ItemUpdate", new ItemUpdate { Title = "secret" }.ToString());
    }

    [Fact]
    public void What_is_sent_is_never_read() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<NewTextContent>("{}"));

    [Fact]
    public void An_open_value_is_its_string()
    {
        Assert.Equal("\"text\"", JsonSerializer.Serialize(ContentType.Text));
        Assert.Equal("null", JsonSerializer.Serialize(default(ContentType)));
        Assert.Equal(ContentType.Text, JsonSerializer.Deserialize<ContentType>("\"text\""));
        Assert.Same(ContentType.Text.ToString(), JsonSerializer.Deserialize<ContentType>("\"text\"").ToString());
        Assert.True(JsonSerializer.Deserialize<ContentType>("null").IsEmpty);
        Assert.True(new ContentType("").IsEmpty);
        Assert.Equal(new ContentType("a"), "a");
        Assert.NotEqual(new ContentType("a"), "A");
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ContentType>("1"));
        Assert.Throws<ArgumentNullException>(() => new ContentType(null!));
    }
}
