using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>
/// JSON of any shape. The platform's own converter reads texts again to write them, and cannot where one was cut inside an emoji:
/// such JSON is written byte by byte as it came.
/// </summary>
internal sealed class RawElementConverter : JsonConverter<JsonElement>
{
    public override bool HandleNull => true;

    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options)
    {
        // Not always: a caller's JSON may hold comments, which it was read with leave for.
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0)
            value.WriteTo(writer);
        else
            writer.WriteRawValue(raw, skipInputValidation: true);
    }
}
