using System.Text.Json;

namespace Smooch;

/// <content>How a secret is read and written.</content>
public readonly partial struct SmoochSecret
{
    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out SmoochSecret value)
    {
        value = default;
        if (!JsonRead.TryString(ref reader, reading, out var read))
            return false;
        value = new SmoochSecret(read!);
        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer) => writer.WriteStringValue(text);

    internal sealed class Converter() : JsonValueConverter<SmoochSecret>(TryReadJson, static (writer, value) => value.WriteJson(writer));
}
