namespace Smooch.Sunshine;

/// <summary>How the items of a carousel are displayed.</summary>
[JsonModel]
public sealed partial record NewDisplaySettings
{
    /// <summary>Gets the aspect ratio of images: <c>horizontal</c> or <c>square</c> (<c>imageAspectRatio</c>).</summary>
    public required string ImageAspectRatio { get; init; }
}
