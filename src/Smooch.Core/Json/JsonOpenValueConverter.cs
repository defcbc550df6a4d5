using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>Reads and writes an open value as the API's string; <c>null</c> reads as no value.</summary>
/// <typeparam name="T">The open value.</typeparam>
internal abstract class JsonOpenValueConverter<T> : JsonConverter<T>
    where T : struct
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) ? value : throw new JsonException($"{typeof(T).Name} must be a JSON string.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    protected abstract bool TryRead(ref Utf8JsonReader reader, out T value);

    protected abstract string? Text(T value);
}
