using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A time as UNIX seconds: a JSON number with up to three decimals, or the same number as text; <c>null</c> says nothing.</summary>
internal sealed class UnixTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        decimal seconds;
        var read = reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out seconds),
            JsonTokenType.String when !reader.HasValueSequence => Utf8Parser.TryParse(reader.ValueSpan, out seconds, out var used) && used == reader.ValueSpan.Length,
            _ => Nothing(out seconds),
        };
        return read && UnixTime.TryFromSeconds(seconds, out var time)
            ? time
            : throw new JsonException("UNIX seconds are expected.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(UnixTime.ToSeconds(value));

    private static bool Nothing(out decimal seconds)
    {
        seconds = 0;
        return false;
    }
}
