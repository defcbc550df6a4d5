using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>
/// JSON with every member that a schema describes. Where a type has cases, a list has an item of each, and a single object is the case of
/// the sample's number.
/// </summary>
internal sealed class Sample
{
    /// <summary>How many samples show every case: the integrations have the most.</summary>
    public const int Count = 16;

    /// <summary>The name of the only member of an object whose members are not described: metadata, payloads of channels.</summary>
    public const string FreeForm = "anything";

    private static readonly DateTime Begin = new(2020, 9, 30, 13, 46, 2, 733, DateTimeKind.Utc);

    private readonly Description description = Description.Current;
    private readonly int number;
    private int leaves;

    private Sample(int number) => this.number = number;

    public static JsonObject Of(JsonObject schema, int number) => new Sample(number).Object(schema, [], number);

    private JsonObject Object(JsonObject reference, IReadOnlyList<string> outer, int kind)
    {
        var (schema, name) = description.Resolve(reference);
        while (schema is { Count: > 0 } && schema["allOf"] is JsonArray { Count: 1 } only && schema["properties"] is null)
            (schema, name) = description.Resolve(only[0]!.AsObject());
        IReadOnlyList<string> path = name is null ? outer : [.. outer, name];
        var cases = description.CasesOf(schema);
        // A case of an integration includes the base that lists the cases.
        if (cases.Count > 0 && !(name is not null && outer.Contains(name)))
        {
            var chosen = cases[kind % cases.Count];
            var json = Members(chosen, description.MembersOf(chosen), path);
            foreach (var (member, value) in Members(reference, description.MembersOf(schema), path).ToList())
            {
                if (!json.ContainsKey(member))
                    json[member] = value?.DeepClone();
            }

            return json;
        }

        return Members(reference, description.MembersOf(schema), path);
    }

    private JsonObject Members(JsonObject reference, IReadOnlyDictionary<string, JsonObject> members, IReadOnlyList<string> path)
    {
        var json = new JsonObject();
        foreach (var (member, definition) in members)
        {
            if (!IsWriteOnly(definition) && Value(member, definition, path) is { } value)
                json[member] = value;
        }

        if (members.Count == 0 && description.Resolve(reference).Schema["properties"] is null)
            json[FreeForm] = Text();
        return json;
    }

    /// <summary>Makes a value; null where a message quotes a message that quotes one.</summary>
    private JsonNode? Value(string member, JsonObject reference, IReadOnlyList<string> path)
    {
        var (schema, name) = description.Resolve(reference);
        if (name is not null && path.Contains(name, StringComparer.Ordinal))
            return null;
        var type = schema["type"]?.GetValue<string>();
        if (schema["enum"] is JsonArray values)
            return values[leaves++ % values.Count]!.DeepClone();
        return type switch
        {
            "boolean" => true,
            "integer" or "number" => 100 + leaves++,
            "string" when IsTime(member, schema) =>
                Begin.AddMinutes(leaves++).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            "string" => schema["default"] is JsonValue named && member == "type" ? named.DeepClone() : Text(),
            "array" => List(schema["items"]!.AsObject(), path),
            null when schema["allOf"] is JsonArray { Count: 1 } only => Value(member, only[0]!.AsObject(), path),
            _ => Object(reference, path, number),
        };
    }

    private JsonArray List(JsonObject item, IReadOnlyList<string> path)
    {
        var cases = description.CasesOf(description.Resolve(item).Schema);
        return cases.Count == 0
            ? [Value("", item, path)]
            : [.. Enumerable.Range(0, cases.Count).Select(kind => (JsonNode?)Object(item, path, kind))];
    }

    private bool IsWriteOnly(JsonObject definition) =>
        definition["writeOnly"]?.GetValue<bool>() == true || description.Resolve(definition).Schema["writeOnly"]?.GetValue<bool>() == true;

    private JsonNode Text() => $"text {leaves++}";

    private static bool IsTime(string member, JsonObject schema) =>
        member.EndsWith("At", StringComparison.Ordinal)
            || member is "received" or "lastSeen" or "lastRead" or "businessLastRead" or "originalMessageTimestamp"
        || schema["format"]?.GetValue<string>() == "date-time";
}
