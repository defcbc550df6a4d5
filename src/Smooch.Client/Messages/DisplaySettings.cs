namespace Smooch.Client;

/// <summary>How a carousel is shown (reference: message, <c>displaySettings</c>).</summary>
[JsonModel]
public sealed partial record DisplaySettings : SmoochModel
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    public partial ImageAspectRatio ImageAspectRatio { get; init; }
}
