namespace Smooch.Sunshine;

/// <summary>The base of received objects that have an id of the service.</summary>
[JsonModel]
public abstract partial record SunshineResource : SmoochModel
{
    /// <summary>Gets the id; treat it as opaque; empty when the service sent none (<c>id</c>).</summary>
    public partial string Id { get; init; }

    private protected override string? Identity => _id;
}
