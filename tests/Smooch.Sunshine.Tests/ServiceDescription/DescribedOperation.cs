using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>An operation of the service's description.</summary>
internal sealed class DescribedOperation(Description description, string method, string path, JsonObject json, JsonObject shared)
{
    private readonly List<JsonObject> parameters =
        [.. new[] { shared["parameters"], json["parameters"] }
            .SelectMany(list => list?.AsArray() ?? [])
            .Select(parameter => description.Resolve(parameter!.AsObject()).Schema)];

    public string Id => json["operationId"]!.GetValue<string>();

    public string Method => method;

    public string Path => path;

    /// <summary>Gets the names of the query parameters; a filter or a page counts once for each of its members.</summary>
    public IEnumerable<string> Query =>
        from parameter in parameters
        where parameter["in"]!.GetValue<string>() == "query"
        let name = parameter["name"]!.GetValue<string>()
        let properties = description.Resolve(parameter["schema"]!.AsObject()).Schema["properties"]?.AsObject()
        from full in properties is null ? [name] : properties.Select(property => $"{name}[{property.Key}]")
        select full;

    /// <summary>Gets the schema of the JSON body; null when there is none.</summary>
    public JsonObject? Body => Content(json["requestBody"])?["schema"]?.AsObject();

    /// <summary>Gets the schema of the response; null when it has none.</summary>
    public JsonObject? Response => Content(Success)?["schema"]?.AsObject();

    /// <summary>Gets the examples of the response.</summary>
    public IEnumerable<JsonNode> Examples =>
        from example in Content(Success)?["examples"]?.AsObject() ?? []
        select description.Resolve(example.Value!.AsObject()).Schema["value"];

    private JsonNode? Success => json["responses"]!.AsObject().FirstOrDefault(response => response.Key.StartsWith('2')).Value;

    public override string ToString() => Id;

    private static JsonNode? Content(JsonNode? of) => of?["content"]?["application/json"];
}
