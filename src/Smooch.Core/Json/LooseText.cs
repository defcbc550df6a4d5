using System.Text;
using System.Text.Json;

namespace Smooch;

/// <summary>A text that the service writes as a string or as a number; it is written again as it was read.</summary>
internal readonly record struct LooseText(string Value, bool IsNumber)
{
    /// <summary>Returns a text from code that is written as a string.</summary>
    public static LooseText? OfString(string? text) => text is null ? null : new LooseText(text, IsNumber: false);

    /// <summary>Returns a text from code; digits are written as a number, as the service does.</summary>
    public static LooseText? Of(string? text) => text is null ? null : new LooseText(text, IsNumeric(text));

    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out LooseText value)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            value = new LooseText(Encoding.ASCII.GetString(reader.ValueSpan.ToArray()), IsNumber: true);
            return true;
        }

        value = default;
        if (!JsonRead.TryString(ref reader, reading, out var text))
            return false;
        value = new LooseText(text!, IsNumber: false);
        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        if (IsNumber)
            writer.WriteRawValue(Value, skipInputValidation: true);
        else
            writer.WriteStringValue(Value);
    }

    private static bool IsNumeric(string text)
    {
        if (text.Length is 0 or > 18 || (text[0] == '0' && text.Length > 1))
            return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
