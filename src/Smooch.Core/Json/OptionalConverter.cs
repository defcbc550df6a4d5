using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>Writes what an update assigns. What it leaves out is the default of <see cref="Optional{T}"/>, which the context does not write at all.</summary>
internal sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    /// <summary>A <c>null</c> on the wire is a value here.</summary>
    public override bool HandleNull => true;

    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, TypeInfo(options))!);

    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        if (value.HasValue && value.Value is not null)
            JsonSerializer.Serialize(writer, value.Value, TypeInfo(options));
        else
            writer.WriteNullValue();
    }

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
