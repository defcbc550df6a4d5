using System.Text.Json;

namespace Smooch;

/// <content>How a flat object is read and written.</content>
public sealed partial class FlatObject
{
    /// <summary>Reads a flat object; the API of 2015 sent an empty one as <c>[]</c>.</summary>
    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out FlatObject? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var peek = reader;
            peek.Read();
            if (peek.TokenType != JsonTokenType.EndArray)
                return false;
            reader = peek;
            value = new FlatObject();
            return true;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        value = new FlatObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref reader, out var replaced);
            reader.Read();
            value[name] = FlatValue.ReadJson(ref reader, out var valueReplaced);
            if (replaced || valueReplaced)
            {
                reading.IsAltered = true;
                reading.Report(null, JsonIssueKind.Replaced);
            }
        }

        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var pair in this)
        {
            writer.WritePropertyName(pair.Key);
            pair.Value.WriteJson(writer);
        }

        writer.WriteEndObject();
    }

    internal sealed class Converter() : JsonValueConverter<FlatObject>(TryReadJson, static (writer, value) => value.WriteJson(writer));
}
