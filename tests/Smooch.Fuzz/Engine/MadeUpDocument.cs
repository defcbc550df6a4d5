using System.Reflection;
using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>A document with every field that a model has.</summary>
internal sealed class MadeUpDocument(IReadOnlyList<Type> models)
{
    private const int Deepest = 4;

    public byte[] Of(Type model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, model, property: null, depth: 0);
        return stream.ToArray();
    }

    private void Write(Utf8JsonWriter writer, Type declared, PropertyInfo? property, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
            writer.WriteBooleanValue(true);
        else if (type.IsPrimitive || type == typeof(decimal))
            writer.WriteNumberValue(7);
        else if (type == typeof(DateTimeOffset) && property!.IsDefined(typeof(UnixTimeAttribute)))
            writer.WriteNumberValue(1544003980.412m);
        else if (type == typeof(DateTimeOffset))
            writer.WriteStringValue("2018-12-05T09:59:40.412Z");
        else if (type == typeof(string) || (type.IsValueType && type != typeof(JsonElement)))
            writer.WriteStringValue("canary");
        else if (typeof(Message).IsAssignableFrom(type) && depth > 0)
            writer.WriteRawValue("""{"_id":"m1","type":"text","text":"canary","role":"appUser","received":1544003980.412}""");
        else if (type == typeof(MessageAction))
            writer.WriteRawValue("""{"_id":"a1","type":"link","text":"canary","uri":"https://example.org","metadata":{"k":"canary"}}""");
        else if (models.Contains(type))
            WriteObject(writer, type, depth);
        else if (type.IsGenericType && type.GetGenericArguments() is [var item])
            WriteList(writer, item, depth);
        else
            writer.WriteRawValue("""{"text":"canary","number":1.50,"flag":true,"nothing":null,"list":[1,{"a":"b"}]}""");
    }

    private void WriteObject(Utf8JsonWriter writer, Type model, int depth)
    {
        writer.WriteStartObject();
        if (depth < Deepest)
        {
            foreach (var member in JsonModels.Members(model))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Property.PropertyType, member.Property, depth + 1);
            }

            writer.WriteString("yetToCome", "canary");
        }

        writer.WriteEndObject();
    }

    private void WriteList(Utf8JsonWriter writer, Type item, int depth)
    {
        writer.WriteStartArray();
        Write(writer, item, property: null, depth);
        writer.WriteEndArray();
    }
}
