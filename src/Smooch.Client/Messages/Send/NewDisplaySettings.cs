namespace Smooch.Client;

/// <summary>How a carousel to send is shown (reference: message, <c>displaySettings</c>).</summary>
[JsonModel]
public sealed partial record NewDisplaySettings
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    public ImageAspectRatio ImageAspectRatio { get; init; }
}
