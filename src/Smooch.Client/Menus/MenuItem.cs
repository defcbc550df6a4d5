using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An item of a persistent menu (reference: menu item): a link, a postback, or a menu below.</summary>
[JsonModel]
public sealed partial record MenuItem : SmoochResource
{
    /// <summary>Gets what the item does (<c>type</c>).</summary>
    public partial MenuItemType Type { get; init; }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the page that a link opens (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets what the business gets when a postback is tapped (<c>payload</c>; a table of 2016 calls it <c>postback</c>).</summary>
    [JsonIgnore]
    public string? Payload { get => ReceivedPayload ?? Postback; init => ReceivedPayload = value; }

    [JsonPropertyName("payload")]
    internal partial string? ReceivedPayload { get; init; }

    internal partial string? Postback { get; init; }

    /// <summary>Gets the items of a submenu; since 2017 (<c>items</c>).</summary>
    public partial IReadOnlyList<MenuItem> Items { get; init; }
}
