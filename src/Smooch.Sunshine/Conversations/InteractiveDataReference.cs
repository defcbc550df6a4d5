using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>The reference of a large interactive message of Apple Messages for Business.</summary>
[JsonModel]
public sealed partial record InteractiveDataReference
{
    /// <summary>Gets the address (<c>url</c>).</summary>
    public required string Url { get; init; }

    /// <summary>Gets the id of the bundle (<c>bid</c>).</summary>
    [JsonPropertyName("bid")]
    public required string BundleId { get; init; }

    /// <summary>Gets the key (<c>key</c>).</summary>
    public required string Key { get; init; }

    /// <summary>Gets the signature (<c>signature</c>).</summary>
    public required string Signature { get; init; }

    /// <summary>Gets the owner (<c>owner</c>).</summary>
    public required string Owner { get; init; }
}
