using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client.Json;

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
        return DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : throw new JsonException("A time in ISO 8601 is expected.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
}
