using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A product that a message refers to.</summary>
[JsonModel]
public sealed partial record ReferredProduct : SmoochModel
{
    /// <summary>Gets the id of the catalog (<c>catalog_id</c>).</summary>
    [JsonPropertyName("catalog_id")]
    public partial string? CatalogId { get; init; }

    /// <summary>Gets the id of the product (<c>product_retailer_id</c>).</summary>
    [JsonPropertyName("product_retailer_id")]
    public partial string? ProductRetailerId { get; init; }
}
