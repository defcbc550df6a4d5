using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a menu does besides showing its items (reference: menu, <c>settings</c>).</summary>
public sealed record MenuSettings : SmoochModel
{
    /// <summary>Gets whether users may still write texts (<c>inputEnabled</c>).</summary>
    [JsonIgnore]
    public bool? InputEnabled { get => inputEnabled; init => inputEnabled = value; }

    [JsonInclude, JsonPropertyName("inputEnabled")]
    internal bool? inputEnabled;
}
