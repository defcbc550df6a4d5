using System.Globalization;
using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>A number that a client may have written as a string; it is written again as it was read.</summary>
internal readonly record struct LooseNumber(double Value, string? Spelling)
{
    /// <summary>Returns a number that was made in code.</summary>
    public static LooseNumber? Of(double? value) => value is { } some ? new LooseNumber(some, Spelling: null) : null;

    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out LooseNumber value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (!reader.TryGetDouble(out var number) || double.IsInfinity(number))
                return false;
            value = new LooseNumber(number, Spelling: null);
            return true;
        }

        if (reader.TokenType != JsonTokenType.String)
            return false;
        var text = JsonText.Read(ref reader, out _);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            || double.IsInfinity(parsed)
            || double.IsNaN(parsed))
            return false;
        value = new LooseNumber(parsed, text);
        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        if (Spelling is not null)
            writer.WriteStringValue(Spelling);
        else
            writer.WriteNumberValue(Value);
    }
}
