using System.Reflection;
using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>Makes models with every property set; each text is what the test asks for.</summary>
internal sealed class Filler(Func<PropertyInfo, string> text)
{
    private const int Deepest = 4;

    public static DateTimeOffset Time { get; } = new(2018, 12, 5, 9, 56, 27, 460, TimeSpan.Zero);

    public object Fill(Type type) => Fill(type, depth: 0)!;

    private static Type Concrete(Type type) =>
        type == typeof(Message) ? typeof(TextMessage)
        : type == typeof(MessageAction) ? typeof(LinkAction)
        : type == typeof(NewMessage) ? typeof(NewTextMessage)
        : type == typeof(NewAction) ? typeof(NewLinkAction)
        : type == typeof(NewFormField) ? typeof(NewTextField)
        : type == typeof(Integration) ? typeof(WebIntegration)
        : type == typeof(NewMenuItem) ? typeof(NewLinkMenuItem)
        : type;

    private object? Fill(Type declared, int depth)
    {
        if (depth > Deepest)
            return null;
        var type = Concrete(declared);
        var constructor = type.GetConstructors().OrderBy(each => each.GetParameters().Length).First();
        var arguments = constructor.GetParameters()
            .Select(parameter => Value(parameter.ParameterType, type.GetProperty(parameter.Name!)!, depth));
        var model = constructor.Invoke([.. arguments]);
        foreach (
            var property in type.GetProperties()
                .Where(property =>
                    property.GetSetMethod() is not null
                        && property.GetIndexParameters().Length == 0
                        && property.Name != nameof(SmoochModel.UnknownFields)))
            property.SetValue(model, Value(property.PropertyType, property, depth));
        return model;
    }

    private object? Value(Type declared, PropertyInfo property, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return text(property);
        if (type == typeof(bool))
            return true;
        if (type.IsPrimitive)
            return Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(DateTimeOffset))
            return Time;
        if (type == typeof(SmoochSecret) || ModelTypes.IsOpenValue(type))
            return Activator.CreateInstance(type, text(property));
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["json"] = text(property) });
        if (type == typeof(FlatObject) || type == typeof(IReadOnlyDictionary<string, FlatValue>))
            return new FlatObject { [text(property)] = text(property) };
        if (type == typeof(DeviceInfo))
            return new DeviceInfo(new FlatObject { [text(property)] = text(property) });
        if (type == typeof(Stream))
            return Stream.Null;
        if (!type.IsGenericType)
            return Fill(type, depth + 1);
        var item = type.GetGenericArguments()[0];
        if (type.GetGenericTypeDefinition() == typeof(Optional<>))
            return Activator.CreateInstance(type, Value(item, property, depth));
        Assert.Equal(typeof(IReadOnlyList<>), type.GetGenericTypeDefinition());
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Value(item, property, depth), 0);
        return list;
    }
}
