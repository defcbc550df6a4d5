using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Smooch.Tests;

/// <summary>What a model holds at each JSON path, such as <c>$.messages[0].text</c>.</summary>
internal sealed class ModelFields
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> anyJson = new(StringComparer.Ordinal);
    private readonly HashSet<string> flatValues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> warned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> models = new(StringComparer.Ordinal);

    private ModelFields()
    {
    }

    /// <summary>Gets the values that are there, as strings.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    public static ModelFields Of(object model)
    {
        var fields = new ModelFields();
        fields.Add("$", model);
        return fields;
    }

    /// <summary>Returns whether the model knows a path, be it as a value or as what contains values.</summary>
    public bool Knows(string path) => values.Keys.Any(known => known == path || IsInside(known, path)) || models.ContainsKey(path);

    /// <summary>
    /// Returns whether a path decides which case an object is: the discriminator of its union, or a member that does without one.
    /// </summary>
    public bool IsDiscriminator(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > 0 && models.TryGetValue(path[..dot], out var type)
            && (Discriminator(type) == path[(dot + 1)..]
                || type.GetCustomAttribute<JsonCaseAttribute>()?.WhenPresent?.Contains(path[(dot + 1)..], StringComparer.Ordinal) == true);
    }

    /// <summary>Returns whether a value is JSON of any shape, which every value fits.</summary>
    public bool IsAnyJson(string path) => anyJson.Contains(path) || flatValues.Contains(path);

    /// <summary>
    /// Gets the path that a warning about a value names: a flat object is named as a whole, and a dictionary without the key.
    /// </summary>
    public string Warned(string path) => warned.GetValueOrDefault(path, path);

    public static bool IsInside(string inner, string outer) =>
        inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '.' or '[';

    private static string? Discriminator(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<JsonUnionAttribute>(inherit: false) is { } union)
                return union.Discriminator;
        }

        return null;
    }

    private void Add(string path, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case SmoochModel model:
                models[path] = model.GetType();
                foreach (var member in JsonModels.Members(model.GetType()))
                    Add($"{path}.{member.Name}", member.Property.GetValue(model));
                break;
            case DeviceInfo info:
                Add(path, info.Values);
                break;
            case IEnumerable<KeyValuePair<string, FlatValue>> flat:
                foreach (var pair in flat)
                {
                    values[$"{path}.{pair.Key}"] = $"{pair.Value.Kind} {pair.Value}";
                    flatValues.Add($"{path}.{pair.Key}");
                    warned[$"{path}.{pair.Key}"] = path;
                }

                break;
            case IEnumerable<KeyValuePair<string, string>> strings:
                foreach (var pair in strings)
                {
                    values[$"{path}.{pair.Key}"] = pair.Value;
                    warned[$"{path}.{pair.Key}"] = path + "[]";
                }

                break;
            case string text:
                AddText(path, text);
                break;
            case SmoochSecret secret:
                AddText(path, secret.Reveal());
                break;
            case JsonElement json:
                values[path] = json.GetRawText();
                anyJson.Add(path);
                break;
            case IEnumerable items:
                foreach (var (index, item) in items.Cast<object>().Index())
                    Add(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item);
                break;
            default:
                AddText(path, string.Create(CultureInfo.InvariantCulture, $"{value}"));
                break;
        }
    }

    private void AddText(string path, string text)
    {
        if (text.Length > 0)
            values[path] = text;
    }
}
