using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>
/// The service's own description of v2 (OpenAPI, version 17.12.1), with five faults of it fixed that would keep Prism from reading it.
/// The published YAML is kept as JSON.
/// </summary>
internal sealed class Description
{
    private readonly JsonObject root;

    private Description()
    {
        root = JsonNode.Parse(File.ReadAllText(Path))!.AsObject();
        Operations =
        [
            .. from path in root["paths"]!.AsObject()
               from operation in path.Value!.AsObject()
               where operation.Key != "parameters"
               select new DescribedOperation(
                   this,
                   operation.Key.ToUpperInvariant(),
                   path.Key,
                   operation.Value!.AsObject(),
                   path.Value!.AsObject()),
        ];
    }

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "ServiceDescription", "sunshine-v2.openapi.json");

    public static Description Current { get; } = new();

    public IReadOnlyList<DescribedOperation> Operations { get; }

    public JsonObject Schemas => root["components"]!["schemas"]!.AsObject();

    /// <summary>Gets the names of the schemas that are webhook events.</summary>
    public IEnumerable<string> Events => Schemas
        .Where(schema =>
            schema.Value!["allOf"]?[0]?["$ref"]?.GetValue<string>().EndsWith("/eventSubSchema", StringComparison.Ordinal) == true)
        .Select(schema => schema.Key);

    /// <summary>Gets the examples of webhook calls.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode>> EventExamples => root["components"]!["examples"]!.AsObject()
        .Where(example => example.Key.EndsWith("Event", StringComparison.Ordinal))
        .Select(example => KeyValuePair.Create(example.Key, example.Value!["value"]!));

    public DescribedOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>Follows a reference.</summary>
    /// <param name="schema">A schema, or a reference to one.</param>
    /// <returns>The schema, and the name under which it is defined; null when it has none.</returns>
    public (JsonObject Schema, string? Name) Resolve(JsonObject schema)
    {
        string? name = null;
        while (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            name = reference[(reference.LastIndexOf('/') + 1)..];
            schema = reference[2..].Split('/').Aggregate((JsonNode)root, (node, part) => node[part]!).AsObject();
        }

        return (schema, name);
    }

    /// <summary>Gets the cases of a union: of an <c>oneOf</c> or <c>anyOf</c> of schemas, or of a discriminator with a mapping.</summary>
    /// <returns>The cases; empty for a schema that is no union.</returns>
    public IReadOnlyList<JsonObject> CasesOf(JsonObject schema)
    {
        // The response has only the base; the request that creates one lists the cases.
        if (ReferenceEquals(schema, Schemas["integration"]))
            return CasesOf(Operation("CreateIntegration").Body!);
        var listed = (schema["oneOf"] ?? schema["anyOf"])?.AsArray().Select(each => each!.AsObject()).ToList() ?? [];
        if (listed.Count > 0)
            return listed.Exists(each => each["$ref"] is not null || each["properties"] is not null) ? listed : [];
        return schema["discriminator"]?["mapping"] is JsonObject mapping
            ? [.. mapping.Select(each => new JsonObject { ["$ref"] = each.Value!.GetValue<string>() })]
            : [];
    }

    /// <summary>Gets the members of a schema with those that it includes, but not those of the cases of a union.</summary>
    public IReadOnlyDictionary<string, JsonObject> MembersOf(JsonObject reference)
    {
        var members = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(reference, members);
        return members;
    }

    private void Collect(JsonObject reference, Dictionary<string, JsonObject> members)
    {
        var schema = Resolve(reference).Schema;
        foreach (var part in schema["allOf"]?.AsArray() ?? [])
            Collect(part!.AsObject(), members);
        foreach (var (name, definition) in schema["properties"]?.AsObject() ?? [])
            members[name] = definition!.AsObject();
    }
}
