using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A file that comes with an e-mail, at most 20 MB.</summary>
[JsonModel]
public sealed partial record EmailAttachment : SmoochModel
{
    /// <summary>Gets the id (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets the file name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the media type (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the address (<c>URL</c>; read from <c>url</c> too).</summary>
    [JsonIgnore]
    public string? Url { get => UpperUrl ?? LowerUrl; init => UpperUrl = value; }

    [JsonPropertyName("URL")]
    internal partial string? UpperUrl { get; init; }

    [JsonPropertyName("url")]
    internal partial string? LowerUrl { get; init; }

    /// <summary>Gets the size in bytes, as it was written (<c>length</c>).</summary>
    [JsonStoredAs(typeof(LooseText))]
    public partial string? Length { get; init; }

    /// <summary>Gets the id by which HTML refers to an inline image (<c>contentId</c>).</summary>
    public partial string? ContentId { get; init; }
}
