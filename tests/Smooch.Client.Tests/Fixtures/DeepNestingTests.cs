using System.Text;
using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>
/// Messages that quote messages that quote messages: the work may grow with the square of the depth, never with a power of two.
/// </summary>
public sealed class DeepNestingTests
{
    /// <summary>Each level nests two objects; the reader stops at 64.</summary>
    private const int Deepest = 30;

    private const string Quote = "\"quotedMessage\":{\"type\":\"message\",\"content\":CONTENT}";

    public static TheoryData<string> Levels() =>
    [
        // All well, discriminator first and last.
        """{"type":"text","text":"x",QUOTE}""",
        """{QUOTE,"text":"x","type":"text"}""",
        // Each level is rejected after its quotation was read.
        """{"type":"text",QUOTE,"text":{"wrong":1}}""",
        """{QUOTE,"text":{"wrong":1},"type":"text"}""",
        // Each level is of an unknown type, and of one whose common fields cannot be read either.
        """{"type":"hologram",QUOTE}""",
        """{QUOTE,"type":"hologram"}""",
        """{"type":"hologram",QUOTE,"text":{"wrong":1}}""",
        """{QUOTE,"text":{"wrong":1},"type":"hologram"}""",
        // Each level has no type, or something that is none.
        """{QUOTE}""",
        """{"type":7,QUOTE,"role":7}""",
        // Half an emoji makes every text unreadable, also those of the discriminator.
        """{"type":"text",QUOTE,"text":"\ud83d"}""",
        """{QUOTE,"type":"\ud83d"}""",
    ];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Quotations_cost_no_power_of_two(string level)
    {
        // In steps, so that a power of two is found out before it takes hours.
        var shallow = Read(level, 4);
        foreach (var depth in new[] { 8, 16, Deepest })
        {
            var deep = Read(level, depth);
            Assert.InRange(deep, shallow, 6 * shallow);
            shallow = deep;
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Nothing_of_a_deep_quotation_is_lost(string level)
    {
        var json = Nested(level, 12);
        var written = Write(JsonSerializer.Deserialize<Message>(json)!);
        Assert.Null(JsonEquality.Difference(Mutations.WithoutHalfAnEmoji(json), Mutations.WithoutHalfAnEmoji(written)));
    }

    [Fact]
    public void Deeper_than_the_reader_goes_is_an_error_and_not_a_crash() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Message>(Nested("""{"type":"hologram",QUOTE}""", 2000)));

    /// <summary>Reads and returns how many bytes that allocated: work that a slow machine does not change.</summary>
    private static long Read(string level, int depth)
    {
        var json = Encoding.UTF8.GetBytes(Nested(level, depth));
        JsonSerializer.Deserialize<Message>(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var message = JsonSerializer.Deserialize<Message>(json);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotNull(message);
        return bytes;
    }

    private static string Nested(string level, int depth)
    {
        var json = """{"type":"text","text":"innermost"}""";
        for (var i = 0; i < depth; i++)
            json = level.Replace("QUOTE", Quote, StringComparison.Ordinal).Replace("CONTENT", json, StringComparison.Ordinal);
        return json;
    }

    private static string Write(Message message) => JsonSerializer.Serialize<Message>(message);
}
