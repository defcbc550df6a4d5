using System.Globalization;
using System.Text.Json;

namespace Smooch.Client.Tests;

public sealed class FlatObjectTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[ ]")]
    public void An_empty_one_may_come_as_an_object_or_an_array(string json)
    {
        Assert.Empty(Read(json));
        Assert.Equal("{}", Write(Read(json)));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[{}]")]
    [InlineData("[[]]")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("true")]
    public void Anything_else_is_an_error(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData("\"gold\"", FlatValueKind.Text, "gold")]
    [InlineData("\"\"", FlatValueKind.Text, "")]
    [InlineData("\"\\u00e9 \\\"x\\\"\"", FlatValueKind.Text, "é \"x\"")]
    [InlineData("true", FlatValueKind.Boolean, "true")]
    [InlineData("false", FlatValueKind.Boolean, "false")]
    [InlineData("null", FlatValueKind.Null, "")]
    [InlineData("1.50", FlatValueKind.Number, "1.50")]
    [InlineData("-0", FlatValueKind.Number, "-0")]
    [InlineData("1e400", FlatValueKind.Number, "1e400")]
    [InlineData(
        "123456789012345678901234567890.000000000000000001",
        FlatValueKind.Number,
        "123456789012345678901234567890.000000000000000001")]
    [InlineData("{\"a\":[1, null]}", FlatValueKind.Json, "{\"a\":[1, null]}")]
    [InlineData("[]", FlatValueKind.Json, "[]")]
    public void A_value_keeps_its_kind_and_every_character(string json, FlatValueKind kind, string text)
    {
        var value = Read($$"""{"a":{{json}}}""")["a"];
        Assert.Equal((kind, text), (value.Kind, value.ToString()));
        Assert.Null(JsonEquality.Difference($$"""{"a":{{json}}}""", Write(new FlatObject { ["a"] = value })));
    }

    [Fact]
    public void Values_are_made_by_assigning_them()
    {
        var flat = new FlatObject
        {
            ["text"] = "A-17",
            ["nothing"] = (string?)null,
            ["yes"] = true,
            ["int"] = int.MinValue,
            ["long"] = long.MaxValue,
            ["decimal"] = 19.950m,
            ["double"] = 0.1,
            ["large"] = 1e21,
            ["tiny"] = double.Epsilon,
        };
        Assert.Equal(
            """{"text":"A-17","nothing":null,"yes":true,"int":-2147483648,"long":9223372036854775807,"decimal":19.950,"double":0.1,"large":1E+21,"tiny":5E-324}""",
            Write(flat));
        foreach (var number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            Assert.StartsWith(
                "JSON has no NaN and no infinity.",
                Assert.Throws<ArgumentException>(() => flat["x"] = number).Message,
                StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_read_as_the_caller_likes_them()
    {
        var flat = Read(
            """{"whole":12,"point":12.0,"power":1.2e1,"cents":12.34,"long":9223372036854775807,"exact":0.1234567890123456789012345678,"huge":1e300,"half":12.5}""");
        Assert.Equal(
            [12L, 12L, 12L, long.MaxValue],
            [flat["whole"].GetInt64(), flat["point"].GetInt64(), flat["power"].GetInt64(), flat["long"].GetInt64()]);
        Assert.Equal(
            [12m, 12.34m, 0.1234567890123456789012345678m],
            [flat["whole"].GetDecimal(), flat["cents"].GetDecimal(), flat["exact"].GetDecimal()]);
        Assert.Equal([12.34, 1e300], [flat["cents"].GetDouble(), flat["huge"].GetDouble()]);
        Assert.Throws<OverflowException>(() => flat["half"].GetInt64());
        Assert.Throws<OverflowException>(() => flat["huge"].GetInt64());
        Assert.Throws<OverflowException>(() => flat["huge"].GetDecimal());
    }

    [Fact]
    public void A_value_is_read_as_what_it_is_only()
    {
        FlatValue text = "12", number = 12, yes = true, nothing = default;
        Assert.True(yes.GetBoolean());
        Assert.Equal("The value is Text, not Number.", Assert.Throws<InvalidOperationException>(() => text.GetInt64()).Message);
        Assert.Throws<InvalidOperationException>(() => text.GetDecimal());
        Assert.Throws<InvalidOperationException>(() => text.GetDouble());
        Assert.Throws<InvalidOperationException>(() => number.GetBoolean());
        Assert.Throws<InvalidOperationException>(() => nothing.GetBoolean());
        Assert.NotEqual(text, number);
        Assert.Equal(nothing, (FlatValue)(string?)null);
    }

    [Fact]
    public void Numbers_are_spelled_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("""{"a":1234.5,"b":0.25,"c":-3}""", Write(new FlatObject { ["a"] = 1234.5m, ["b"] = 0.25, ["c"] = -3 }));
            Assert.Equal((1234.5m, 1234.5), (Read("""{"a":1234.5}""")["a"].GetDecimal(), Read("""{"a":1234.5}""")["a"].GetDouble()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Names_are_exact_and_the_last_of_two_wins()
    {
        var flat = Read("""{"a":1,"A":2,"a":3}""");
        Assert.Equal((2, 3L, 2L), (flat.Count, flat["a"].GetInt64(), flat["A"].GetInt64()));
        Assert.Throws<KeyNotFoundException>(() => flat["b"]);
        Assert.Throws<ArgumentException>(() => flat.Add("a", 4));
        Assert.Throws<ArgumentNullException>(() => flat[null!] = 4);
    }

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        var first = new FlatObject { ["a"] = 1 };
        var second = new FlatObject(first) { ["b"] = 2 };
        Assert.Equal((1, 2), (first.Count, second.Count));
    }

    [Fact]
    public void A_model_takes_any_dictionary()
    {
        var metadata = new Dictionary<string, FlatValue>(StringComparer.Ordinal) { ["a"] = 1 };
        Assert.Equal("""{"metadata":{"a":1}}""", JsonSerializer.Serialize<TextMessage>(new TextMessage { Metadata = metadata }));
        var nothing = new TextMessage();
        Assert.Empty((nothing with { Metadata = nothing.Metadata }).Metadata);
        Assert.Empty(new TextMessage { Metadata = null! }.Metadata);
    }

    [Fact]
    public void Device_info_reads_the_usual_names_and_the_slip_of_the_first_documentation()
    {
        var info = JsonSerializer.Deserialize<Device>(
            """{"platform":"web","info":{"currentTittle":"Cart","wifi":"YES","timezone":-3.5,"os":null}}""")!.Info!;
        Assert.Equal(("Cart", "YES", null, null), (info.CurrentTitle, info.Wifi, info.Os, info.Carrier));
        Assert.Equal(-3.5m, info.Values["timezone"].GetDecimal());
    }

    private static FlatObject Read(string json) => JsonSerializer.Deserialize<FlatObject>(json)!;

    private static string Write(FlatObject flat) => JsonSerializer.Serialize<FlatObject>(flat);
}
