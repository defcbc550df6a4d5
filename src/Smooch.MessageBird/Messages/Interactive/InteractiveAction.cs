using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>What a contact can choose from.</summary>
[JsonModel]
public sealed partial record InteractiveAction : SmoochModel
{
    /// <summary>Gets the id of the catalog (<c>catalog_id</c>).</summary>
    [JsonPropertyName("catalog_id")]
    public partial string? CatalogId { get; init; }

    /// <summary>Gets the id of the product (<c>product_retailer_id</c>).</summary>
    [JsonPropertyName("product_retailer_id")]
    public partial string? ProductRetailerId { get; init; }

    /// <summary>Gets the label of the button that opens the list (<c>button</c>).</summary>
    public partial string? Button { get; init; }

    /// <summary>Gets the buttons (<c>buttons</c>): an array, or one object as one client library writes it.</summary>
    [JsonIgnore]
    public IReadOnlyList<InteractiveButton> Buttons
    {
        get => ButtonList?.Buttons ?? [];
        init => ButtonList = value is null ? null : new InteractiveButtons(value, isSingle: false);
    }

    [JsonPropertyName("buttons")]
    internal partial InteractiveButtons? ButtonList { get; init; }

    /// <summary>Gets the sections of the list (<c>sections</c>).</summary>
    public partial IReadOnlyList<InteractiveSection> Sections { get; init; }
}
