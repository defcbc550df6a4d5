namespace Smooch.Client;

/// <summary>
/// A photo to upload for the profile of a WhatsApp integration. The best size is 640 × 640 pixels; the service rejects more than 63 kB.
/// </summary>
/// <remarks>The stream is read from its current position and stays open.</remarks>
/// <inheritdoc cref="ImageUpload" path="/remarks"/>
public sealed record ProfilePhoto
{
    /// <summary>Gets the photo (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>image/png</c>.</summary>
    /// <value>Null: derived from the extension of the file name.</value>
    public string? ContentType { get; init; }

    private ImageUpload Image => new() { Content = Content, FileName = FileName, ContentType = ContentType };

    /// <summary>Returns the type only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(ProfilePhoto);

    internal void Check() => Image.Check();

    /// <summary>The form that uploads the photo.</summary>
    internal MultipartBody Form(IProgress<UploadProgress>? progress) => new MultipartBody().AddFile("source", Image.Part(progress));
}
