namespace Smooch.Client;

/// <summary>The display settings of a carousel.</summary>
[JsonModel]
public sealed partial record DisplaySettings : SmoochModel
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    public partial ImageAspectRatio ImageAspectRatio { get; init; }
}
