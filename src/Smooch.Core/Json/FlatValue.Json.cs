using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smooch;

/// <content>How a value is read and written.</content>
public readonly partial record struct FlatValue
{
    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out FlatValue value)
    {
        value = ReadJson(ref reader, out var replaced);
        if (replaced)
        {
            reading.IsAltered = true;
            reading.Report(null, JsonIssueKind.Replaced);
        }

        return true;
    }

    internal static FlatValue ReadJson(ref Utf8JsonReader reader, out bool replaced)
    {
        replaced = false;
        return reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader, out replaced),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => default,
            JsonTokenType.Number when !reader.HasValueSequence => new FlatValue(FlatValueKind.Number, JsonText.Decode(reader.ValueSpan)),
            JsonTokenType.Number => new FlatValue(FlatValueKind.Number, Raw(ref reader)),
            _ => new FlatValue(FlatValueKind.Json, Raw(ref reader)),
        };
    }

    // The platform's own GetRawText throws for bytes that are not UTF-8.
    private static string Raw(ref Utf8JsonReader reader) =>
        JsonText.Decode(JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader)));

    internal void WriteJson(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case FlatValueKind.Text:
                writer.WriteStringValue(text);
                break;
            case FlatValueKind.Boolean:
                writer.WriteBooleanValue(GetBoolean());
                break;
            case FlatValueKind.Number or FlatValueKind.Json:
                writer.WriteRawValue(text!, skipInputValidation: true);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    internal sealed class Converter() : JsonValueConverter<FlatValue>(TryReadJson, static (writer, value) => value.WriteJson(writer));
}
