using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A section of a list of rows or products.</summary>
[JsonModel]
public sealed partial record InteractiveSection : SmoochModel
{
    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the rows (<c>rows</c>).</summary>
    public partial IReadOnlyList<InteractiveRow> Rows { get; init; }

    /// <summary>Gets the products (<c>product_items</c>).</summary>
    [JsonPropertyName("product_items")]
    public partial IReadOnlyList<ProductItem> ProductItems { get; init; }
}
