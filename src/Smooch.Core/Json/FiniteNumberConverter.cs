using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A number in floating point. One beyond its range is refused, as other kinds of number do: some platforms read infinity, which none can write.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && !double.IsInfinity(number)
            ? number
            : throw new JsonException("A number is expected.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
