using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch.Fuzz;

/// <summary>A document with every field that a model has.</summary>
internal static class MadeUpDocument
{
    private const int Deepest = 4;

    public static byte[] Of(JsonTypeInfo info)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, info.Type, info.Options, converter: null, depth: 0);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Type declared, JsonSerializerOptions options, Type? converter, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
            writer.WriteBooleanValue(true);
        else if (type.IsPrimitive || type == typeof(decimal))
            writer.WriteNumberValue(7);
        else if (type == typeof(DateTimeOffset) && converter == typeof(UnixTimeConverter))
            writer.WriteNumberValue(1544003980.412m);
        else if (type == typeof(DateTimeOffset))
            writer.WriteStringValue("2018-12-05T09:59:40.412Z");
        else if (type == typeof(string) || (type.IsValueType && type != typeof(JsonElement)))
            writer.WriteStringValue("canary");
        else if (typeof(Message).IsAssignableFrom(type) && depth > 0)
            writer.WriteRawValue("""{"_id":"m1","type":"text","text":"canary","role":"appUser","received":1544003980.412}""");
        else if (type == typeof(MessageAction))
            writer.WriteRawValue("""{"_id":"a1","type":"link","text":"canary","uri":"https://example.org","metadata":{"k":"canary"}}""");
        else if (options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Object)
            WriteObject(writer, info, depth);
        else if (type.IsGenericType && type.GetGenericArguments() is [var item])
            WriteList(writer, item, options, depth);
        else
            writer.WriteRawValue("""{"text":"canary","number":1.50,"flag":true,"nothing":null,"list":[1,{"a":"b"}]}""");
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonTypeInfo info, int depth)
    {
        writer.WriteStartObject();
        if (depth < Deepest)
        {
            foreach (var property in info.Properties)
            {
                if (property.IsExtensionData || property.Name == WireName.None)
                    continue;
                writer.WritePropertyName(property.Name);
                Write(writer, property.PropertyType, info.Options, property.CustomConverter?.GetType(), depth + 1);
            }

            writer.WriteString("yetToCome", "canary");
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, Type item, JsonSerializerOptions options, int depth)
    {
        writer.WriteStartArray();
        Write(writer, item, options, converter: null, depth);
        writer.WriteEndArray();
    }
}
