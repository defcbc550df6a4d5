namespace Smooch.Client;

/// <summary>The display settings of a carousel to send.</summary>
[JsonModel]
public sealed partial record NewDisplaySettings
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    public ImageAspectRatio ImageAspectRatio { get; init; }
}
