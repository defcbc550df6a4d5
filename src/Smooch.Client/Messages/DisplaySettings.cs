using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How a carousel is shown (reference: message, <c>displaySettings</c>).</summary>
public sealed record DisplaySettings : SmoochModel
{
    /// <summary>Gets the shape of the images (<c>imageAspectRatio</c>).</summary>
    [JsonIgnore]
    public ImageAspectRatio ImageAspectRatio { get => new(imageAspectRatio ?? ""); init => imageAspectRatio = value.text; }

    [JsonInclude, JsonPropertyName("imageAspectRatio"), JsonConverter(typeof(ImageAspectRatio.Wire))]
    internal string? imageAspectRatio;
}
