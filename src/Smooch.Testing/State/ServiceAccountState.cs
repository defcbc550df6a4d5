using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An account for one program of the business; it can access the apps that it created, and those that it was granted.</summary>
internal sealed class ServiceAccountState(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public HashSet<string> AppIds { get; } = new(StringComparer.Ordinal);

    public JsonObject Render() => new() { ["_id"] = Id, ["name"] = Name };
}
