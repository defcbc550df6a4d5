using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>What a WhatsApp text refers to.</summary>
[JsonModel]
public sealed partial record WhatsAppContext : SmoochModel
{
    /// <summary>Gets the id of the message (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets who wrote the message (<c>from</c>).</summary>
    public partial string? From { get; init; }

    /// <summary>Gets the product (<c>referred_product</c>).</summary>
    [JsonPropertyName("referred_product")]
    public partial ReferredProduct? ReferredProduct { get; init; }
}
