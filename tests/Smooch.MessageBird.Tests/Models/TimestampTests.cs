using System.Text.Json;

namespace Smooch.MessageBird.Tests.Models;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("2019-02-28T17:39:52Z", "2019-02-28T17:39:52.0000000Z")]
    [InlineData("2019-03-01T10:40:02.880881081Z", "2019-03-01T10:40:02.8808810Z")]
    [InlineData("2019-03-01T10:40:02.88845145Z", "2019-03-01T10:40:02.8884514Z")]
    [InlineData("2019-03-01T10:40:02.1Z", "2019-03-01T10:40:02.1000000Z")]
    [InlineData("2019-03-01T10:40:02.100Z", "2019-03-01T10:40:02.1000000Z")]
    [InlineData("2019-03-01T10:40:02.000000001Z", "2019-03-01T10:40:02.0000000Z")]
    [InlineData("2019-04-02T08:54:39+00:00", "2019-04-02T08:54:39.0000000Z")]
    [InlineData("2019-04-02T10:54:39.123456789+02:00", "2019-04-02T08:54:39.1234567Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2020-02-29T00:00:00Z", "2020-02-29T00:00:00.0000000Z")]
    public void A_time_is_exact_to_100_ns_and_is_written_as_it_came(string text, string exact)
    {
        var message = Read(text);
        Assert.Equal(exact, message.CreatedDatetime!.Value.UtcDateTime.ToString("O"));
        Assert.Contains(
            $"\"createdDatetime\":{JsonSerializer.Serialize(text)}",
            JsonSerializer.Serialize(message),
            StringComparison.Ordinal);
        Assert.Empty(message.UnknownFields);
    }

    [Fact]
    public void The_year_1_means_never_and_is_written_as_it_came()
    {
        var message = Read("0001-01-01T00:00:00Z");
        Assert.Null(message.CreatedDatetime);
        Assert.Contains("\"0001-01-01T00:00:00Z\"", JsonSerializer.Serialize(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"10:40:02\"")]
    [InlineData("\"2019-02-29T00:00:00Z\"")]
    [InlineData("\"2019-13-01T00:00:00Z\"")]
    [InlineData("\"2019-01-01T24:00:00Z\"")]
    [InlineData("1551436802")]
    [InlineData("{}")]
    public void Something_else_reads_as_absent_and_is_kept(string json)
    {
        var message = JsonSerializer.Deserialize<Message>(
            $$$"""{"id":"a","type":"text","createdDatetime":{{{json}}},"content":{"text":"x"}}""")!;
        Assert.Null(message.CreatedDatetime);
        Assert.Equal("x", message.Content!.Text);
        Assert.Equal(json, message.UnknownFields["createdDatetime"].GetRawText());
        Assert.Contains(json, JsonSerializer.Serialize(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05.0000000+00:00", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05.1200000+00:00", "2026-01-02T03:04:05.12Z")]
    [InlineData("2026-01-02T03:04:05.0000001+00:00", "2026-01-02T03:04:05.0000001Z")]
    [InlineData("2026-01-02T05:04:05.1200000+02:00", "2026-01-02T03:04:05.12Z")]
    public void A_time_that_is_set_in_code_is_written_in_utc_without_trailing_zeros(string time, string written)
    {
        var at = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        var message = Read("2019-03-01T10:40:02.880881081Z") with { CreatedDatetime = at };
        Assert.Equal(at, message.CreatedDatetime);
        Assert.Contains($"\"{written}\"", JsonSerializer.Serialize(message), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_read_from_the_same_document_are_equal()
    {
        var (one, other) = (Fixture.Read<Conversation>("conversations/changed"), Fixture.Read<Conversation>("conversations/changed"));
        Assert.Equal(one.CreatedDatetime, other.CreatedDatetime);
        Assert.Equal(one, other);
        Assert.NotEqual(one, other with { UpdatedDatetime = null });
    }

    private static TextMessage Read(string text) => Assert.IsType<TextMessage>(
        JsonSerializer.Deserialize<Message>($$"""{"id":"a","type":"text","createdDatetime":{{JsonSerializer.Serialize(text)}}}"""));
}
