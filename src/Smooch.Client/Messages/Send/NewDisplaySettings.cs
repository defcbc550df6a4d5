using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How a carousel to send is shown (reference: message, <c>displaySettings</c>).</summary>
public sealed record NewDisplaySettings
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    [JsonIgnore]
    public ImageAspectRatio ImageAspectRatio { get; init; }

    [JsonInclude, JsonPropertyName("imageAspectRatio")]
    internal string? ImageAspectRatioText { get => ImageAspectRatio.text; init => ImageAspectRatio = new(value ?? ""); }
}
