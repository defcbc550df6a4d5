using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Smooch.Sunshine.Tests;

/// <summary>The models in what was read.</summary>
internal static class ReadModels
{
    public static IEnumerable<SmoochModel> In(object? value)
    {
        if (value is null or string or JsonElement)
            return [];
        if (value is IEnumerable items)
            return items.Cast<object?>().SelectMany(In);
        if (value is not SmoochModel model)
            return [];
        return value.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property =>
                property.Name != nameof(SmoochModel.UnknownFields) && property.GetIndexParameters().Length == 0 && !IsShortcut(property))
            .SelectMany(property => In(property.GetValue(value)))
            .Prepend(model);
    }

    /// <summary>Gets the names of the members that no property holds, with the type that lacks it.</summary>
    public static IEnumerable<string> UnknownFields(object? value) =>
        from model in In(value)
        from field in model.UnknownFields.Keys
        where field != Sample.FreeForm
        select $"{model.GetType().Name}.{field}";

    /// <summary>A property without a setter returns what another one has.</summary>
    private static bool IsShortcut(PropertyInfo property) => !property.CanWrite;
}
