using System.Text;
using System.Text.Json;

namespace Smooch.AspNetCore.Tests.Receiving;

public sealed class BodyLimitsTests
{
    [Theory]
    [InlineData("[1,2,3]", 3, false)]
    [InlineData("[1,2,3,4]", 3, true)]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"e":5}""", 3, false)]
    [InlineData("""{"a":[1,2],"b":[3,4]}""", 3, true)]
    [InlineData("""{"a":[1,2],"b":[3]}    """, 3, false)]
    [InlineData("[[1],[2]]", 3, true)]
    [InlineData("[[1],[ ]]   ", 3, false)]
    [InlineData("""[{"a":1,"b":2,"c":3},{"d":4}]""", 3, false)]
    [InlineData("""[{"a":[1]},{"b":[2]}]""", 3, true)]
    [InlineData("""[[],{"a":1,"b":2,"c":3}]""", 3, false)]
    [InlineData("""[{"a":{"b":[1,2]}}]     """, 3, false)]
    [InlineData("""[true,false,null,"x"]""", 3, true)]
    [InlineData("\uFEFF[1,2,3,4]", 3, true)]
    [InlineData("[1,2,3,4,", 3, true)]
    [InlineData("[1,2,x,4,5]", 3, false)]
    [InlineData("no list at all", 3, false)]
    [InlineData("1 ", 1, false)]
    [InlineData("[1,2]", 1, true)]
    public void The_elements_of_all_lists_are_counted_together(string body, int limit, bool tooMany) =>
        Assert.Equal(tooMany, BodyLimits.HasTooManyElements(Encoding.UTF8.GetBytes(body), limit));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_body_that_nests_too_deeply_is_left_to_the_parser(int depth, bool tooMany) => Assert.Equal(
        tooMany,
        BodyLimits.HasTooManyElements(Encoding.UTF8.GetBytes(new string('[', depth) + "1,2" + new string(']', depth)), 64));

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void The_error_names_the_depth_only_when_it_is_the_reason(int depth, bool isDepth)
    {
        var body = string.Concat(Enumerable.Repeat("""{"a":""", depth)) + "1" + new string('}', depth) + " x";
        var error = BodyLimits.Error(
            Encoding.UTF8.GetBytes("\uFEFF" + body),
            new JsonException("x", null, lineNumber: 7, bytePositionInLine: 9));
        Assert.Equal(
            isDepth
                ? "The body nests deeper than 64 levels, which no event of the service does."
                : "The body is not a JSON object (line 7, byte 9).",
            error.Reason);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[", "")]
    public void Lists_nest_too_deeply_like_objects(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 65)) + string.Concat(Enumerable.Repeat(close, 65));
        Assert.Contains("64 levels", BodyLimits.Error(Encoding.UTF8.GetBytes(body), new JsonException()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_without_a_position_is_at_the_start() => Assert.Equal(
        "The body is not a JSON object (line 0, byte 0).",
        BodyLimits.Error("x"u8, new JsonException()).Reason);

    [Fact]
    public void Only_UTF_8_passes()
    {
        BodyLimits.RequireUtf8("ключ"u8);
        BodyLimits.RequireUtf8([]);
        Assert.Equal(
            "The body is not a JSON object (line 0, byte 0).",
            Assert.Throws<SmoochWebhookFormatException>(() => BodyLimits.RequireUtf8([0x22, 0xC3, 0x28, 0x22])).Reason);
    }

    [Fact]
    public void A_byte_order_mark_is_left_out_once()
    {
        Assert.True(BodyLimits.WithoutMark([0xEF, 0xBB, 0xBF, 1]).SequenceEqual((byte[])[1]));
        Assert.True(BodyLimits.WithoutMark([0xEF, 0xBB, 1]).SequenceEqual((byte[])[0xEF, 0xBB, 1]));
        Assert.True(BodyLimits.WithoutMark([]).IsEmpty);
    }
}
