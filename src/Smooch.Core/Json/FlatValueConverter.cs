using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A scalar with every digit kept; anything nested is kept as its JSON.</summary>
internal sealed class FlatValueConverter : JsonConverter<FlatValue>
{
    public override bool HandleNull => true;

    public override FlatValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => default,
        JsonTokenType.Number when !reader.HasValueSequence => new FlatValue(FlatValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan.ToArray())),
        JsonTokenType.Number => new FlatValue(FlatValueKind.Number, JsonElement.ParseValue(ref reader).GetRawText()),
        _ => new FlatValue(FlatValueKind.Json, JsonElement.ParseValue(ref reader).GetRawText()),
    };

    public override void Write(Utf8JsonWriter writer, FlatValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case FlatValueKind.Text:
                writer.WriteStringValue(value.ToString());
                break;
            case FlatValueKind.Boolean:
                writer.WriteBooleanValue(value.GetBoolean());
                break;
            case FlatValueKind.Number or FlatValueKind.Json:
                writer.WriteRawValue(value.ToString());
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
