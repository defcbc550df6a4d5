using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A flat object; an empty one may arrive as <c>[]</c> (2015).</summary>
internal sealed class FlatObjectConverter : JsonConverter<FlatObject>
{
    private static readonly FlatValueConverter Value = new();

    public override FlatObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = new FlatObject();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.EndArray ? result : throw new JsonException("An object is expected.");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            result[name] = Value.Read(ref reader, typeof(FlatValue), options);
        }

        return result;
    }

    public override void Write(Utf8JsonWriter writer, FlatObject value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var pair in value)
        {
            writer.WritePropertyName(pair.Key);
            Value.Write(writer, pair.Value, options);
        }

        writer.WriteEndObject();
    }
}
