using System.Diagnostics;
using System.Text;
using Smooch.Client.Tests.WebhookCatalogue;

namespace Smooch.Client.Tests.Parsers;

/// <summary>Documents that hold as much as possible in as few bytes as possible: memory and time stay in proportion to the input.</summary>
public sealed class DensityTests(ITestOutputHelper output)
{
    /// <summary>The most that a byte of input may cost: an object of three bytes is one of some hundred in memory.</summary>
    private const int BytesPerByte = 200;

    /// <summary>Where each of many levels is kept as it came, because it cannot be read.</summary>
    private const int BytesPerByteInTatters = 600;

    /// <summary>Far above what a slow machine needs for a document of such a size.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string, string, string> Documents { get; } = new()
    {
        { "unknown fields", "{\"trigger\":\"message:appUser\"", ",\"#\":1", "}" },
        { "fields of an unknown event", "{\"trigger\":\"x\"", ",\"#\":1", "}" },
        { "one name again and again", "{\"trigger\":\"message:appUser\"", ",\"app\":{}", "}" },
        { "empty messages", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",{}", "]}" },
        { "nulls for messages", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",null", "]}" },
        { "messages of no kind", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",{\"type\":\"x\"}", "]}" },
        { "messages that are none", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",1", "]}" },
        { "messages that cannot be read", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",{\"text\":1}", "]}" },
        { "unknown fields of messages", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",{\"a\":1}", "]}" },
        { "buttons", "{\"trigger\":\"message:appUser\",\"messages\":[{\"actions\":[null", ",{}", "]}]}" },
        { "metadata", "{\"trigger\":\"message:appUser\",\"messages\":[{\"metadata\":{\"a\":1", ",\"#\":1", "}}]}" },
        { "nested metadata", "{\"trigger\":\"message:appUser\",\"messages\":[{\"metadata\":{\"a\":1", ",\"#\":[]", "}}]}" },
        { "a discriminator at the end", "{\"messages\":[null", ",{}", "],\"trigger\":\"message:appUser\"}" },
        { "an event that fails at its end", "{\"trigger\":\"message:appUser\",\"messages\":[null", ",{}", "],\"timestamp\":\"soon\"}" },
        { "discarded users", "{\"trigger\":\"merge:appUser\",\"discarded\":[null", ",{}", "]}" },
        { "digits", "{\"trigger\":\"message:appUser\",\"x\":1", "0", "}" },
        { "a text", "{\"trigger\":\"message:appUser\",\"x\":\"", "x", "\"}" },
        { "escapes", "{\"trigger\":\"message:appUser\",\"messages\":[{\"text\":\"", "\\u0061", "\"}]}" },
        { "blanks", "{\"trigger\":\"message:appUser\"", " ", "}" },
        { "brackets", "{\"trigger\":\"x\",\"a\":[[]", ",[]", "]}" },
        {
            "buttons behind quotations",
            Quotations("{\"quotedMessage\":{\"content\":") + "{\"actions\":[null",
            ",{}",
            "]}" + Quotations("},\"type\":\"text\"}")
        },
    };

    public static TheoryData<string, string, string, string> Tatters { get; } = new()
    {
        {
            "messages that quote and fail",
            Quotations("{\"quotedMessage\":{\"content\":") + "{\"actions\":[null",
            ",{}",
            "]}" + Quotations("},\"type\":\"text\",\"text\":1}")
        },
        {
            "messages that quote and are unknown",
            Quotations("{\"quotedMessage\":{\"content\":") + "{\"x\":[null",
            ",[]",
            "]}" + Quotations("},\"type\":\"x\"}")
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Memory_and_time_grow_with_the_input_and_no_faster(string what, string begin, string piece, string end) =>
        Measure(what, begin, piece, end, BytesPerByte);

    [Theory]
    [MemberData(nameof(Tatters))]
    public void Memory_and_time_stay_in_bounds_where_nothing_can_be_read(string what, string begin, string piece, string end) =>
        Measure(what, begin, piece, end, BytesPerByteInTatters);

    [Fact]
    public void Documents_of_the_service_cost_a_small_multiple_of_their_size()
    {
        var bodies = EventFixture.Names()
            .Select(row => (Name: row.Data, Body: Encoding.UTF8.GetBytes(EventFixture.Json(row.Data))))
            .ToList();
        var costs = bodies.ConvertAll(each => Measure(each.Body).PerByte);

        output.WriteLine(
            $"{bodies.Count} documents: {costs.Average():0.0} bytes for a byte of input on average, {costs.Max():0.0} at most.");
        Assert.InRange(costs.Average(), 0, 12);
        Assert.InRange(costs.Max(), 0, 40);
    }

    private void Measure(string what, string begin, string piece, string end, int bytesPerByte)
    {
        var small = Measure(Document(begin, piece, end, 32 * 1024));
        var large = Measure(Document(begin, piece, end, 256 * 1024));

        output.WriteLine($"{what}: {large.PerByte:0.0} bytes for a byte of input, {large.Time.TotalMilliseconds:0} ms.");
        Assert.InRange(large.PerByte, 0, bytesPerByte);
        Assert.InRange(large.PerByte, 0, (2 * small.PerByte) + 1);
        Assert.InRange(large.Time, TimeSpan.Zero, Longest);
    }

    private static (double PerByte, TimeSpan Time) Measure(byte[] body)
    {
        Read(body);
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(body);
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / (double)body.Length, clock.Elapsed);
    }

    private static void Read(byte[] body)
    {
        var parsed = WebhookParser.Parse(body);
        Assert.NotNull(parsed.DeduplicationKey);
        _ = parsed.OrderingUserIds.Count();
    }

    /// <summary>Either half of a message event around messages that quote each other, as deep as the reader goes.</summary>
    private static string Quotations(string level)
    {
        var levels = string.Concat(Enumerable.Repeat(level, 29));
        return level[0] == '{' ? "{\"messages\":[" + levels : levels + "],\"trigger\":\"message:appUser\"}";
    }

    private static byte[] Document(string begin, string piece, string end, int size)
    {
        var text = new StringBuilder(begin, size + 256);
        for (var number = 0; text.Length < size; number++)
            text.Append(
                piece.Contains('#', StringComparison.Ordinal)
                    ? piece.Replace("#", number.ToString("x", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    : piece);
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }
}
