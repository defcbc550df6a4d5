using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A time in ISO 8601, in UTC unless it says otherwise; written in UTC with milliseconds, the form that the API asks for.</summary>
internal sealed class IsoTimeConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A time in ISO 8601 is expected.");
        // The platform takes a time without an offset for one of this machine's time zone.
        var text = reader.ValueSpan;
        if (text.Length > 0 && text[text.Length - 1] == 'Z' && reader.TryGetDateTimeOffset(out var time))
            return time;
        // It also takes a time of day for one of today, and dates in the order of some country: such texts are none of ISO 8601.
        return reader.GetString() is { } spelling && BeginsWithDate(spelling)
            && DateTimeOffset.TryParse(spelling, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : throw new JsonException("A time in ISO 8601 is expected.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

    private static bool BeginsWithDate(string text)
    {
        const string Digits = "dddd-dd-dd";
        if (text.Length < Digits.Length)
            return false;
        for (var i = 0; i < Digits.Length; i++)
        {
            if (Digits[i] == '-' ? text[i] != '-' : text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
