using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Smooch.IntegrationTests;

/// <summary>What the client made of a response: the models in it, and the fields that they keep without a property.</summary>
internal sealed class ReadModels
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<SmoochModel> models = [];

    public ReadModels(object? result)
    {
        Collect(result);
        Values = result is null
            ? new HashSet<string>()
            : Leaves(JsonSerializer.SerializeToElement(result, result.GetType())).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gets the models.</summary>
    public IReadOnlyList<SmoochModel> Models => models;

    /// <summary>Gets every text and number that the models write again.</summary>
    public IReadOnlySet<string> Values { get; }

    /// <summary>The name of the type of a model; for a case of a union the name of the union.</summary>
    public static string NameOf(SmoochModel model)
    {
        for (var type = model.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "JsonUnionAttribute"))
                return type.Name;
        }

        return model.GetType().Name;
    }

    private void Collect(object? value)
    {
        switch (value)
        {
            case null or string or JsonElement:
                return;
            case IEnumerable items:
                foreach (var item in items)
                    Collect(item);
                return;
        }

        if (value.GetType().Assembly != typeof(SmoochModel).Assembly && value.GetType().Assembly != typeof(SmoochClient).Assembly)
            return;
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is SmoochModel model)
            models.Add(model);
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.Name != nameof(SmoochModel.UnknownFields) && property.GetIndexParameters().Length == 0)
                Collect(property.GetValue(value));
        }
    }

    private static IEnumerable<string> Leaves(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Leaves(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Number => [json.GetDecimal().ToString(CultureInfo.InvariantCulture)],
        _ => [],
    };
}
