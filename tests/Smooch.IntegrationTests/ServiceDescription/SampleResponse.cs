using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>
/// A response with every field that a description has. Texts and numbers are unique, so that each can be found again. Where a type has
/// cases, a list has an item of each, and a single object is the case of the sample's number.
/// </summary>
internal sealed class SampleResponse
{
    /// <summary>How many samples show every case: the integrations have the most.</summary>
    public static int Count => Cases.Values.Max(values => values.Count);

    /// <summary>The name of the only field of an object whose fields are not described: metadata, properties, foreign payloads.</summary>
    public const string FreeForm = "anything";

    private static readonly DateTime Begin = new(2018, 12, 5, 9, 0, 0, 250, DateTimeKind.Utc);

    private readonly Description description;
    private readonly int number;
    private readonly List<(string Field, string Value)> leaves = [];

    public SampleResponse(Description description, DescribedOperation operation, int number)
    {
        this.description = description;
        this.number = number;
        Json = Object(operation.Response!, [], number);
    }

    public JsonNode Json { get; }

    /// <summary>Gets the texts and numbers with the fields that they are of: definition and name.</summary>
    public IReadOnlyList<(string Field, string Value)> Leaves => leaves;

    /// <summary>Gets the definitions with a discriminator <c>type</c>. Only the description of v1.1 lists the values.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["Message"] = Description.V1_1.ValuesOf("MessageType"),
        ["Action"] = Description.V1_1.ValuesOf("ActionType"),
        // The description has the fields of channels that its enumeration lacks.
        ["Integration"] = [.. Description.V1_1.ValuesOf("IntegrationType"), "apple", "frontendEmail", "instagram"],
        ["MenuItem"] = Description.V1_1.ValuesOf("MenuItemType"),
        ["Field"] = Description.V1_1.ValuesOf("FieldType"),
    };

    private JsonObject Object(JsonObject reference, IReadOnlyList<string> outer, int kind)
    {
        var (schema, name) = description.Resolve(reference);
        var json = new JsonObject();
        IReadOnlyList<string> path = name is null ? outer : [.. outer, name];
        var properties = schema["properties"]?.AsObject() ?? [];
        foreach (var (property, definition) in properties)
        {
            if (property == "type" && name is not null && Cases.TryGetValue(name, out var kinds))
                json[property] = kinds[kind % kinds.Count];
            else if (Value($"{path[^1]}.{property}", property, definition!.AsObject(), path) is { } value)
                json[property] = value;
        }

        if (properties.Count == 0)
            json[FreeForm] = Leaf($"{path[^1]}.*", $"text {leaves.Count}");
        return json;
    }

    /// <summary>Makes a value; null where a message quotes a message that quotes one.</summary>
    private JsonNode? Value(string field, string property, JsonObject reference, IReadOnlyList<string> path)
    {
        var (schema, name) = description.Resolve(reference);
        if (name is not null && path.Count(outer => outer == name) > 1)
            return null;
        switch (schema["type"]?.GetValue<string>())
        {
            case "boolean":
                // One page is enough.
                return property != "hasMore";
            case "integer":
                return Leaf(field, 1000 + leaves.Count);
            case "number":
                return Leaf(field, 1_544_003_980.5m + leaves.Count);
            case "string" when property is "signedUpAt" or "lastSeen":
                return Leaf(field, Begin.AddMinutes(leaves.Count).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            case "string":
                return Leaf(field, $"text {leaves.Count}");
            case "array":
                return List(field, property, schema["items"]!.AsObject(), path);
            default:
                return Object(reference, path, number);
        }
    }

    private JsonArray? List(string field, string property, JsonObject item, IReadOnlyList<string> path)
    {
        var name = description.Resolve(item).Name;
        if (name is not null && path.Count(outer => outer == name) > 1)
            return null;
        if (name is not null && Cases.TryGetValue(name, out var kinds))
            return [.. kinds.Select((_, kind) => (JsonNode?)Object(item, path, kind))];
        return [Value(field, property, item, path)];
    }

    private JsonValue Leaf<T>(string field, T value)
    {
        leaves.Add((field, FormattableString.Invariant($"{value}")));
        return JsonValue.Create(value)!;
    }
}
