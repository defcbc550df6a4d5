using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An item of a persistent menu (reference: menu item): a link, a postback, or a menu below.</summary>
public sealed record MenuItem : SmoochResource
{
    /// <summary>Gets what the item does (<c>type</c>).</summary>
    [JsonIgnore]
    public MenuItemType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(MenuItemType.Wire))]
    internal string? type;

    /// <summary>Gets the label (<c>text</c>).</summary>
    [JsonIgnore]
    public string? Text { get => text; init => text = value; }

    [JsonInclude, JsonPropertyName("text")]
    internal string? text;

    /// <summary>Gets the page that a link opens (<c>uri</c>).</summary>
    [JsonIgnore]
    public string? Uri { get => uri; init => uri = value; }

    [JsonInclude, JsonPropertyName("uri")]
    internal string? uri;

    /// <summary>Gets what the business gets when a postback is tapped (<c>payload</c>; a table of 2016 calls it <c>postback</c>).</summary>
    [JsonIgnore]
    public string? Payload { get => payload ?? postback; init => payload = value; }

    [JsonInclude, JsonPropertyName("payload")]
    internal string? payload;

    [JsonInclude, JsonPropertyName("postback")]
    internal string? postback;

    /// <summary>Gets the items of a submenu; since 2017 (<c>items</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MenuItem> Items { get => items ?? []; init => items = value; }

    [JsonInclude, JsonPropertyName("items")]
    internal IReadOnlyList<MenuItem>? items;
}
