namespace Smooch.Sunshine;

/// <summary>How the items of a carousel are displayed.</summary>
[JsonModel]
public sealed partial record DisplaySettings : SmoochModel
{
    /// <summary>Gets the aspect ratio of images: <c>horizontal</c> or <c>square</c> (<c>imageAspectRatio</c>).</summary>
    public partial string? ImageAspectRatio { get; init; }
}
