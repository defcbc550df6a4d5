using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An item of a persistent menu: a link, a postback, or a submenu.</summary>
[JsonModel]
public sealed partial record MenuItem : SmoochResource
{
    /// <summary>Gets the kind of item (<c>type</c>).</summary>
    public partial MenuItemType Type { get; init; }

    /// <summary>Gets the label (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the page that a link opens (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>
    /// Gets the payload that the business receives when a postback is clicked (<c>payload</c>, in 2016 also <c>postback</c>).
    /// </summary>
    [JsonIgnore]
    public string? Payload { get => ReceivedPayload ?? Postback; init => ReceivedPayload = value; }

    [JsonPropertyName("payload")]
    internal partial string? ReceivedPayload { get; init; }

    internal partial string? Postback { get; init; }

    /// <summary>Gets the items of a submenu; since 2017 (<c>items</c>).</summary>
    public partial IReadOnlyList<MenuItem> Items { get; init; }
}
