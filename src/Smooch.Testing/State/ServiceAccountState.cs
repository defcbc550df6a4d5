using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An account for one service of the business; it sees the apps that it made, and those it was granted.</summary>
internal sealed class ServiceAccountState(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public HashSet<string> AppIds { get; } = new(StringComparer.Ordinal);

    public JsonObject Render() => new() { ["_id"] = Id, ["name"] = Name };
}
