using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An account for one service of the business, which sees the apps that it made or was granted, and no others (reference: service account).</summary>
public sealed record ServiceAccount : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;
}
