using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A persistent menu (reference: menu; since 2016).</summary>
public sealed record Menu : SmoochModel
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MenuItem> Items { get => items ?? []; init => items = value; }

    [JsonInclude, JsonPropertyName("items")]
    internal IReadOnlyList<MenuItem>? items;

    /// <summary>Gets what else the menu does (<c>settings</c>).</summary>
    [JsonIgnore]
    public MenuSettings? Settings { get => settings; init => settings = value; }

    [JsonInclude, JsonPropertyName("settings")]
    internal MenuSettings? settings;

    /// <summary>Gets the name; 2016 (<c>name</c>).</summary>
    [JsonIgnore]
    public string? Name { get => name; init => name = value; }

    [JsonInclude, JsonPropertyName("name")]
    internal string? name;
}
