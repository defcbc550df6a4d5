using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>The base of received objects that have an id of the service.</summary>
public abstract record SmoochResource : SmoochModel
{
    [JsonInclude, JsonPropertyName("_id"), JsonPropertyOrder(-1)]
    internal string? id;

    /// <summary>Gets the id (<c>_id</c>), 24 hexadecimal digits as a rule, but treat it as opaque; empty when the service sent none.</summary>
    [JsonIgnore, JsonPropertyName("_id")]
    public string Id { get => id ?? ""; init => id = value; }

    private protected override string? Identity => id;
}
