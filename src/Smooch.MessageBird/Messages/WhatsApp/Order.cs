using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An order from a catalog.</summary>
[JsonModel]
public sealed partial record Order : SmoochModel
{
    /// <summary>Gets the id of the catalog (<c>catalog_id</c>).</summary>
    [JsonPropertyName("catalog_id")]
    public partial string? CatalogId { get; init; }

    /// <summary>Gets the text of the contact (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the products (<c>product_items</c>).</summary>
    [JsonPropertyName("product_items")]
    public partial IReadOnlyList<OrderItem> ProductItems { get; init; }
}
