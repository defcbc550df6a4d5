using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How a carousel is shown (reference: message, <c>displaySettings</c>).</summary>
public sealed record DisplaySettings : SmoochModel
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    [JsonIgnore]
    public ImageAspectRatio ImageAspectRatio { get => imageAspectRatio; init => imageAspectRatio = value; }

    [JsonInclude, JsonPropertyName("imageAspectRatio")]
    internal ImageAspectRatio imageAspectRatio;
}
