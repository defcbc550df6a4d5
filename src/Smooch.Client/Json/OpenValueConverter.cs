using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client.Json;

/// <summary>Reads and writes an open value as its wire text; <c>null</c> says nothing. Known texts are recognised without making a string.</summary>
internal abstract class OpenValueConverter<T> : JsonConverter<T>
    where T : struct
{
    private readonly Func<string, T> create;
    private readonly (byte[] Text, T Value)[] known;

    protected OpenValueConverter(Func<string, T> create, params T[] known)
    {
        this.create = create;
        this.known = Array.ConvertAll(known, value => (Encoding.UTF8.GetBytes(value.ToString()!), value));
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A string is expected for {typeof(T).Name}.");
        foreach (var (text, value) in known)
        {
            if (reader.ValueTextEquals(text))
                return value;
        }

        return create(reader.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString() is { Length: > 0 } text ? text : null);
}
