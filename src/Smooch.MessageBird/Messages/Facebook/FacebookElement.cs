using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An element of a Facebook template.</summary>
[JsonModel]
public sealed partial record FacebookElement : SmoochModel
{
    /// <summary>Gets the kind of media: <c>video</c> or <c>image</c> (<c>media_type</c>).</summary>
    [JsonPropertyName("media_type")]
    public partial string? MediaType { get; init; }

    /// <summary>Gets the id of an uploaded file (<c>attachment_id</c>).</summary>
    [JsonPropertyName("attachment_id")]
    public partial string? AttachmentId { get; init; }

    /// <summary>Gets the address of the media (<c>media_url</c>).</summary>
    [JsonPropertyName("media_url")]
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the buttons (<c>buttons</c>).</summary>
    public partial IReadOnlyList<FacebookButton> Buttons { get; init; }

    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the subtitle (<c>subtitle</c>).</summary>
    public partial string? Subtitle { get; init; }

    /// <summary>Gets the action of a click on the element (<c>default_action</c>).</summary>
    [JsonPropertyName("default_action")]
    public partial FacebookButton? DefaultAction { get; init; }

    /// <summary>Gets the address of the image (<c>image_url</c>).</summary>
    [JsonPropertyName("image_url")]
    public partial string? ImageUrl { get; init; }
}
