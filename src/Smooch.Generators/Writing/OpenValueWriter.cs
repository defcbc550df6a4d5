namespace Smooch.Generators;

/// <summary>Writes the generated part of an open value.</summary>
internal static class OpenValueWriter
{
    public static string Write(OpenValueInfo value)
    {
        var source = new SourceText();
        var name = value.Name;
        source.Line($"namespace {value.Namespace};");
        source.Line();
        source.Line("[JsonConverter(typeof(SmoochJsonConverter))]");
        source.Line($"[GeneratedConverter(typeof({name}.Converter))]");
        source.Open($"partial struct {name} : IEquatable<{name}>");
        source.Line("private readonly string? text;");
        source.Line();
        source.Line("/// <summary>Creates a value from the API's string.</summary>");
        source.Line("/// <param name=\"value\">The string; an empty one is the same as no value.</param>");
        source.Line("/// <exception cref=\"ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>");
        source.Line($"public {name}(string value) =>");
        source.Line("    text = (value ?? throw new ArgumentNullException(nameof(value))).Length == 0 ? null : value;");
        source.Line();
        source.Line("/// <summary>Gets a value indicating whether there is no value.</summary>");
        source.Line("/// <value><see langword=\"true\"/> for <c>default</c>.</value>");
        source.Line("public bool IsEmpty => text is null;");
        source.Line();
        source.Line("/// <summary>Creates a value from the API's string.</summary>");
        source.Line("/// <param name=\"value\">The string.</param>");
        source.Line("/// <returns>The value.</returns>");
        source.Line($"public static implicit operator {name}(string value) => new(value);");
        source.Line();
        foreach (var (sign, not, word) in new[] { ("==", "", "equal"), ("!=", "!", "different") })
        {
            source.Line($"/// <summary>Returns whether two values are {word}; the comparison is case-sensitive.</summary>");
            source.Line("/// <param name=\"left\">A value.</param>");
            source.Line("/// <param name=\"right\">Another value.</param>");
            source.Line($"/// <returns>True when they are {word}.</returns>");
            source.Line($"public static bool operator {sign}({name} left, {name} right) => {not}left.Equals(right);");
            source.Line();
        }

        source.Line("/// <inheritdoc/>");
        source.Line($"public bool Equals({name} other) => string.Equals(text, other.text, StringComparison.Ordinal);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);");
        source.Line();
        source.Line("/// <summary>Returns the API's string.</summary>");
        source.Line("/// <returns>The string; empty when there is no value.</returns>");
        source.Line("public override string ToString() => text ?? \"\";");
        source.Line();
        source.Line("internal string? JsonValue => text;");
        source.Line();
        source.Line($"internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out {name} value) =>");
        source.Line("    TryReadJson(ref reader, out value);");
        source.Line();
        source.Open($"internal static bool TryReadJson(ref Utf8JsonReader reader, out {name} value)");
        source.Line("if (!JsonRead.TryOpenValue(ref reader, Known, out var text))");
        source.Open("");
        source.Line("value = default;");
        source.Line("return false;");
        source.Close();
        source.Line();
        source.Line($"value = text is null ? default : new {name}(text);");
        source.Line("return true;");
        source.Close();
        source.Line();
        source.Open("private static string? Known(ReadOnlySpan<byte> utf8)");
        source.SwitchOnBytes("utf8", value.Known.Select(text => (text, (IReadOnlyList<string>)[$"return {SourceText.Literal(text)};"])));
        source.Line();
        source.Line("return null;");
        source.Close();
        source.Line();
        source.Open($"internal sealed class Converter : JsonOpenValueConverter<{name}>");
        source.Line($"protected override bool TryRead(ref Utf8JsonReader reader, out {name} value) => TryReadJson(ref reader, out value);");
        source.Line();
        source.Line($"protected override string? Text({name} value) => value.text;");
        source.Close();
        source.Close();
        return source.ToString();
    }
}
