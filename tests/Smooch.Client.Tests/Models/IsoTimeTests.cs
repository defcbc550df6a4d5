using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>Times in ISO 8601, as people and channels write them.</summary>
public sealed class IsoTimeTests
{
    [Theory]
    [InlineData("2015-10-06T03:38:02.346Z", "2015-10-06T03:38:02.3460000Z")]
    [InlineData("2015-10-06T03:38:02Z", "2015-10-06T03:38:02.0000000Z")]
    [InlineData("2015-10-06T03:38Z", "2015-10-06T03:38:00.0000000Z")]
    [InlineData("2015-10-06T03:38:02.3Z", "2015-10-06T03:38:02.3000000Z")]
    [InlineData("2015-10-06T03:38:02.3461234Z", "2015-10-06T03:38:02.3461234Z")]
    [InlineData("2015-10-06T03:38:02.346123456789Z", "2015-10-06T03:38:02.3461234Z")]
    [InlineData("2015-10-06T05:38:02.346+02:00", "2015-10-06T03:38:02.3460000Z")]
    [InlineData(@"2015-10-06T03:38:02.346123456789\u005a", "2015-10-06T03:38:02.3461234Z")]
    [InlineData("2015-10-06T05:38:02.346123456789+02:00", "2015-10-06T03:38:02.3461234Z")]
    [InlineData("2015-10-06T03:38:02.346123456789", "2015-10-06T03:38:02.3461234Z")]
    [InlineData("2015-10-06T05:38:02.346+0200", "2015-10-06T03:38:02.3460000Z")]
    [InlineData("2015-10-05T22:08:02.346-05:30", "2015-10-06T03:38:02.3460000Z")]
    [InlineData("2015-10-25T02:30:00.000+01:00", "2015-10-25T01:30:00.0000000Z")]
    [InlineData("2015-10-06 03:38:02.346Z", "2015-10-06T03:38:02.3460000Z")]
    [InlineData("2015-10-06", "2015-10-06T00:00:00.0000000Z")]
    [InlineData("2015-10-06T03:38:02.346", "2015-10-06T03:38:02.3460000Z")]
    [InlineData("0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.0000000Z")]
    [InlineData("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.9990000Z")]
    public void A_spelling_means_its_instant_wherever_the_machine_stands(string text, string expected) =>
        Assert.Equal(expected, Read($"\"{text}\"").UtcDateTime.ToString("O"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2015-13-06T03:38:02.346Z\"")]
    [InlineData("\"2015-10-06T25:38:02.346Z\"")]
    [InlineData("1444348338.704")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_time_reads_as_absent_and_is_kept(string json)
    {
        var document = $$"""{"lastSeen":{{json}}}""";
        var client = JsonSerializer.Deserialize<ConnectedClient>(document)!;
        Assert.Null(client.LastSeen);
        Assert.Equal(document, JsonSerializer.Serialize(client));
    }

    [Theory]
    [InlineData(@"""\ud83dZ""")]
    [InlineData(@"""\ud83d""")]
    [InlineData(@"""2015-10-06T03:38:02.346\ud83dZ""")]
    public void Half_a_surrogate_pair_is_no_time(string json)
    {
        var client = JsonSerializer.Deserialize<ConnectedClient>($$"""{"lastSeen":{{json}}}""")!;
        Assert.Null(client.LastSeen);
        Assert.Contains("lastSeen", JsonSerializer.Serialize(client), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_in_utc_with_milliseconds()
    {
        var time = new DateTimeOffset(2015, 10, 9, 1, 52, 11, 677, TimeSpan.FromHours(2)).AddTicks(9_999);
        var written = JsonSerializer.Serialize<AppUserUpdate>(new AppUserUpdate { SignedUpAt = time });
        Assert.Equal("""{"signedUpAt":"2015-10-08T23:52:11.677Z"}""", written);
        var whole = JsonSerializer.Serialize<AppUserUpdate>(new AppUserUpdate { SignedUpAt = DateTimeOffset.UnixEpoch });
        Assert.Equal("""{"signedUpAt":"1970-01-01T00:00:00.000Z"}""", whole);
    }

    private static DateTimeOffset Read(string json) =>
        JsonSerializer.Deserialize<ConnectedClient>($$"""{"lastSeen":{{json}}}""")!.LastSeen!.Value;
}
