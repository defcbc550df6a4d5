using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A product of a catalog.</summary>
[JsonModel]
public sealed partial record ProductItem : SmoochModel
{
    /// <summary>Gets the id of the product (<c>product_retailer_id</c>).</summary>
    [JsonPropertyName("product_retailer_id")]
    public partial string? ProductRetailerId { get; init; }
}
