using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>An operation of a service description.</summary>
internal sealed class DescribedOperation(string method, string path, JsonObject json)
{
    private readonly List<JsonObject> parameters = [.. json["parameters"]!.AsArray().Select(parameter => parameter!.AsObject())];

    public string Method => method;

    /// <summary>Gets the path with the version and its placeholders.</summary>
    public string Path => path;

    /// <summary>Gets the names of the query parameters.</summary>
    public IEnumerable<string> Query => Named("query");

    /// <summary>Gets the schema of the body; null when there is none, or a form.</summary>
    public JsonObject? Body => parameters
        .SingleOrDefault(parameter => parameter["in"]!.GetValue<string>() == "body")?["schema"]!.AsObject();

    /// <summary>Gets a value indicating whether the body is a form, which Prism cannot read from Swagger 2.</summary>
    public bool HasForm => Named("formData").Any();

    /// <summary>Gets the schema of the response; null when it has no body.</summary>
    public JsonObject? Response => json["responses"]!.AsObject()
        .Where(response => response.Key.StartsWith('2'))
        .Select(response => response.Value!["schema"]?.AsObject())
        .FirstOrDefault(schema => schema is not null);

    public override string ToString() => $"{Method} {Path}";

    private IEnumerable<string> Named(string place) => parameters
        .Where(parameter => parameter["in"]!.GetValue<string>() == place)
        .Select(parameter => parameter["name"]!.GetValue<string>());
}
