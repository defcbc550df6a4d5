using System.Globalization;
using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>UNIX seconds with milliseconds, exact in both directions.</summary>
public sealed class UnixTimeTests
{
    private const long First = -62_135_596_800_000;
    private const long Last = 253_402_300_799_999;

    [Fact]
    public void Every_millisecond_survives_in_every_spelling()
    {
        foreach (var milliseconds in Samples())
        {
            var seconds = milliseconds / 1000m;
            var expected = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
            var shortest = seconds.ToString("0.###", CultureInfo.InvariantCulture);
            Assert.Equal(expected, Read(shortest));
            Assert.Equal(expected, Read(seconds.ToString("0.000", CultureInfo.InvariantCulture)));
            Assert.Equal(expected, Read($"\"{shortest}\""));
            Assert.Equal(expected, Read($"{milliseconds}e-3"));
            Assert.Equal(shortest, Written(expected));
        }
    }

    [Theory]
    [InlineData("1444348338", 1444348338_000)]
    [InlineData("1444348338.7", 1444348338_700)]
    [InlineData("1544004411.09", 1544004411_090)]
    [InlineData("1439220041.586", 1439220041_586)]
    [InlineData("1.444348338704e9", 1444348338_704)]
    [InlineData("1.444348338704E+09", 1444348338_704)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.001", -1)]
    [InlineData("1e-7", 0)]
    [InlineData("1444348338.70449999999", 1444348338_704)]
    [InlineData("1444348338.7046", 1444348338_705)]
    [InlineData("\"1444348338.704\"", 1444348338_704)]
    [InlineData("\"1471995721\"", 1471995721_000)]
    public void A_spelling_means_its_millisecond(string json, long milliseconds) =>
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), Read(json));

    /// <summary>A floating point number takes this time for the next half millisecond, and rounds it up.</summary>
    [Fact]
    public void No_floating_point_comes_near_a_time()
    {
        const string AlmostHalf = "1544003787.46249999999999999";
        Assert.Equal(
            1544003787_463,
            (long)Math.Round(double.Parse(AlmostHalf, CultureInfo.InvariantCulture) * 1000, MidpointRounding.AwayFromZero));
        Assert.Equal(1544003787_462, Read(AlmostHalf).ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596800.001")]
    [InlineData("1e30")]
    [InlineData("-1e30")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1444348338]")]
    [InlineData("\"\"")]
    [InlineData("\"soon\"")]
    [InlineData("\"1444348338.704 \"")]
    [InlineData("\" 1444348338.704\"")]
    [InlineData("\"1,444,348,338\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"2015-10-06T03:38:02.346Z\"")]
    public void What_is_no_time_reads_as_absent_and_is_kept(string json)
    {
        var document = $$"""{"appMakerLastRead":{{json}}}""";
        var conversation = JsonSerializer.Deserialize<Conversation>(document)!;
        Assert.Null(conversation.AppMakerLastRead);
        Assert.Equal(document, JsonSerializer.Serialize(conversation));
    }

    [Fact]
    public void A_message_of_an_impossible_time_keeps_its_json()
    {
        var message = Assert.IsType<TextMessage>(JsonSerializer.Deserialize<Message>("""{"_id":"a","type":"text","received":1e30}"""));
        Assert.Equal(("a", MessageType.Text, null), (message.Id, message.Type, message.Received));
        Assert.Equal("1e30", message.UnknownFields["received"].GetRawText());
    }

    [Theory]
    [InlineData("1444348338.704", 1444348338_704L)]
    [InlineData("\"1444348338.704\"", 1444348338_704L)]
    [InlineData("true", null)]
    public void A_message_with_a_field_that_does_not_fit_still_has_its_time(string received, long? milliseconds)
    {
        var message = JsonSerializer.Deserialize<Message>($$"""{"_id":"a","type":"text","text":[],"received":{{received}}}""");
        Assert.Equal(
            milliseconds is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null,
            Assert.IsType<TextMessage>(message).Received);
    }

    [Fact]
    public void An_absent_time_is_null_and_is_not_written()
    {
        var message = JsonSerializer.Deserialize<Message>("""{"_id":"a","type":"text"}""")!;
        Assert.Null(message.Received);
        Assert.Equal("""{"_id":"a","type":"text"}""", JsonSerializer.Serialize(message));
    }

    private static IEnumerable<long> Samples()
    {
        var random = new Random(20151106);
        IEnumerable<long> edges = [First, First + 1, -1001, -1000, -999, -1, 0, 1, 999, 1000, 1001, Last - 1, Last];
        var recent = Enumerable.Range(0, 3000).Select(_ => random.NextInt64(1_400_000_000_000, 1_700_000_000_000));
        var any = Enumerable.Range(0, 2000).Select(_ => random.NextInt64(First, Last));
        var whole = Enumerable.Range(0, 500).Select(_ => random.NextInt64(First / 1000, Last / 1000) * 1000);
        return [.. edges, .. recent, .. any, .. whole];
    }

    private static DateTimeOffset Read(string json) =>
        JsonSerializer.Deserialize<Conversation>($$"""{"appMakerLastRead":{{json}}}""")!.AppMakerLastRead!.Value;

    private static string Written(DateTimeOffset time)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize<Conversation>(new Conversation { AppMakerLastRead = time }));
        return json.RootElement.GetProperty("appMakerLastRead").GetRawText();
    }
}
