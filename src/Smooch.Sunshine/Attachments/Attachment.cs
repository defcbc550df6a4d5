namespace Smooch.Sunshine;

/// <summary>A file that was uploaded.</summary>
[JsonModel]
public sealed partial record Attachment : SmoochModel
{
    /// <summary>Gets the address of the file (<c>mediaUrl</c>).</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the media type (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }
}
