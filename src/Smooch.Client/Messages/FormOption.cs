using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An option of a select field (reference: forms; v1.1).</summary>
public sealed record FormOption : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;

    /// <summary>Gets the label (<c>label</c>).</summary>
    [JsonIgnore]
    public string? Label { get => label; init => label = value; }

    [JsonInclude, JsonPropertyName("label")]
    internal string? label;
}
