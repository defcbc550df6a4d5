using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>
/// Reads and writes the text of an open value; <c>null</c> and the empty text say nothing. Known texts are recognised without making a string.
/// Models hold the text and wrap it when they are asked: each type that the serialiser itself meets costs a native program some 20 kB.
/// </summary>
internal abstract class OpenTextConverter : JsonConverter<string?>
{
    private readonly string type;
    private readonly (byte[] Utf8, string Text)[] known;

    protected OpenTextConverter(string type, params string?[] known)
    {
        this.type = type;
        this.known = Array.ConvertAll(known, text => (Encoding.UTF8.GetBytes(text!), text!));
    }

    public sealed override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A string is expected for {type}.");
        foreach (var (utf8, text) in known)
        {
            if (reader.ValueTextEquals(utf8))
                return text;
        }

        return reader.GetString() is { Length: > 0 } other ? other : null;
    }

    public sealed override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
