using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>Reads and writes a type that has its own reader, such as a flat object, for System.Text.Json with any options.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
internal abstract class JsonValueConverter<T>(JsonTryRead<T?> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override bool HandleNull => true;

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        var reading = JsonReading.Start(typeof(T).Name, observer: null);
        if (!read(ref reader, reading, out var value))
            throw new JsonException($"{typeof(T).Name} cannot be read from a JSON value of kind {reader.TokenType}.");
        reading.End();
        return value;
    }

    public sealed override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            write(writer, value);
    }
}
