namespace Smooch.Client;

/// <summary>A file that the service stores. Send it with <see cref="NewFileMessage"/> or <see cref="NewImageMessage"/>.</summary>
[JsonModel]
public sealed partial record Attachment : SmoochModel, ICheckedResult
{
    /// <summary>Gets the address of the file; anyone who knows the address can read the file (<c>mediaUrl</c>).</summary>
    public partial string MediaUrl { get; init; }

    /// <summary>Gets the media type (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }

    bool ICheckedResult.IsComplete => _mediaUrl is not null;
}
