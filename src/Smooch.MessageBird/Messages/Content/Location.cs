namespace Smooch.MessageBird;

/// <summary>A position.</summary>
[JsonModel]
public sealed partial record Location : SmoochModel
{
    /// <summary>Gets the degrees north (<c>latitude</c>).</summary>
    [JsonStoredAs(typeof(LooseNumber))]
    public partial double? Latitude { get; init; }

    /// <summary>Gets the degrees east (<c>longitude</c>).</summary>
    [JsonStoredAs(typeof(LooseNumber))]
    public partial double? Longitude { get; init; }
}
