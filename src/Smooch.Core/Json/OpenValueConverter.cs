using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>Reads and writes an open value as its wire text; <c>null</c> says nothing.</summary>
internal abstract class OpenValueConverter<T>(OpenTextConverter wire, Func<string, T> create) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        wire.Read(ref reader, typeof(string), options) is { } text ? create(text) : default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        wire.Write(writer, value.ToString() is { Length: > 0 } text ? text : null, options);
}
