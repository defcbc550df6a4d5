using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A product of an order.</summary>
[JsonModel]
public sealed partial record OrderItem : SmoochModel
{
    /// <summary>Gets the id of the product (<c>product_retailer_id</c>).</summary>
    [JsonPropertyName("product_retailer_id")]
    public partial string? ProductRetailerId { get; init; }

    /// <summary>Gets how many (<c>quantity</c>).</summary>
    public partial int? Quantity { get; init; }

    /// <summary>Gets the price of one (<c>item_price</c>).</summary>
    [JsonPropertyName("item_price")]
    [JsonStoredAs(typeof(LooseText))]
    public partial string? ItemPrice { get; init; }

    /// <summary>Gets the currency (<c>currency</c>).</summary>
    public partial string? Currency { get; init; }
}
