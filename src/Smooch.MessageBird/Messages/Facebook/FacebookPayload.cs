using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>What a Facebook attachment holds.</summary>
[JsonModel]
public sealed partial record FacebookPayload : SmoochModel
{
    /// <summary>Gets the address (<c>url</c>).</summary>
    public partial string? Url { get; init; }

    /// <summary>Gets whether the file can be sent again (<c>is_reusable</c>).</summary>
    [JsonPropertyName("is_reusable")]
    public partial bool? IsReusable { get; init; }

    /// <summary>Gets the id of an uploaded file (<c>attachment_id</c>).</summary>
    [JsonPropertyName("attachment_id")]
    public partial string? AttachmentId { get; init; }

    /// <summary>Gets the kind of template: <c>media</c> or <c>generic</c> (<c>template_type</c>).</summary>
    [JsonPropertyName("template_type")]
    public partial string? TemplateType { get; init; }

    /// <summary>Gets the elements (<c>elements</c>).</summary>
    public partial IReadOnlyList<FacebookElement> Elements { get; init; }

    /// <summary>Gets the shape of images: <c>horizontal</c> or <c>square</c> (<c>image_aspect_ratio</c>).</summary>
    [JsonPropertyName("image_aspect_ratio")]
    public partial string? ImageAspectRatio { get; init; }
}
