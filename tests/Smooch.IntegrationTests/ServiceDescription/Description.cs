using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.IntegrationTests;

/// <summary>The service's own description of its API (Swagger 2), as published: 3.0 of v1, and 5.34, the last, of v1.1.</summary>
internal sealed partial class Description
{
    private readonly JsonObject definitions;

    private Description(string name, SmoochApiVersion version)
    {
        File = Path.Combine(AppContext.BaseDirectory, "ServiceDescription", $"smooch-{name}.swagger.json");
        Name = name;
        Version = version;
        var json = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        definitions = json["definitions"]!.AsObject();
        BasePath = json["basePath"]?.GetValue<string>() ?? "";
        Operations =
        [
            .. from path in json["paths"]!.AsObject()
               from operation in path.Value!.AsObject()
               select new DescribedOperation(operation.Key.ToUpperInvariant(), BasePath + path.Key, operation.Value!.AsObject()),
        ];
    }

    public static Description V1 { get; } = new("v1", SmoochApiVersion.V1);

    public static Description V1_1 { get; } = new("v1.1", SmoochApiVersion.V1_1);

    public static IReadOnlyList<Description> All { get; } = [V1, V1_1];

    public string File { get; }

    /// <summary>Gets the name of the version, as paths have it.</summary>
    public string Name { get; }

    public SmoochApiVersion Version { get; }

    /// <summary>Gets the prefix of every path of the file.</summary>
    public string BasePath { get; }

    public IReadOnlyList<DescribedOperation> Operations { get; }

    public static Description Of(string name) => All.Single(description => description.Name == name);

    /// <summary>Gets the row of docs/routes.csv for an operation; null when this version has none.</summary>
    public RouteRow? RowOf(DescribedOperation operation) => RouteRow.OfClient
        .Where(row => row.Has(Version) && row.Method == operation.Method)
        .SingleOrDefault(row => Normal(row.Prefix(Version, "{appId}") + row.Path) == Normal(operation.Path));

    /// <summary>Gets the operation that a row stands for; null when the description lacks it.</summary>
    public DescribedOperation? OperationOf(RouteRow row) => Operations.SingleOrDefault(operation => RowOf(operation) == row);

    /// <summary>Follows a reference.</summary>
    /// <param name="schema">A schema, or a reference to one.</param>
    /// <returns>The schema, and the name under which it is defined; null when it has none.</returns>
    public (JsonObject Schema, string? Name) Resolve(JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is not { } reference)
            return (schema, null);
        var name = reference["#/definitions/".Length..];
        return (definitions[name]!.AsObject(), name);
    }

    /// <summary>Gets the values of an enumeration; v1 has none.</summary>
    public IReadOnlyList<string> ValuesOf(string enumeration) =>
        [.. definitions["Enums"]!["properties"]![enumeration]!["enum"]!.AsArray().Select(value => value!.GetValue<string>())];

    /// <summary>Gets the names of the enumerations.</summary>
    public IEnumerable<string> Enumerations => definitions["Enums"]?["properties"]!.AsObject().Select(property => property.Key) ?? [];

    public override string ToString() => Name;

    private static string Normal(string path) => Placeholder().Replace(path, "{}");

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
