using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A quick reply of a Facebook message.</summary>
[JsonModel]
public sealed partial record FacebookQuickReply : SmoochModel
{
    /// <summary>Gets the kind: <c>text</c>, <c>user_phone_number</c> or <c>user_email</c> (<c>content_type</c>).</summary>
    [JsonPropertyName("content_type")]
    public partial string? ContentType { get; init; }

    /// <summary>Gets the label (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the address of the icon (<c>image_url</c>).</summary>
    [JsonPropertyName("image_url")]
    public partial string? ImageUrl { get; init; }
}
