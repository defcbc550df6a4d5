using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>The base of received objects that have an id.</summary>
[JsonModel]
public abstract partial record SmoochResource : SmoochModel
{
    /// <summary>Gets the id (<c>_id</c>), an opaque string; empty when the service sent none.</summary>
    [JsonPropertyName("_id")]
    public partial string Id { get; init; }

    private protected override string? Identity => _id;
}
