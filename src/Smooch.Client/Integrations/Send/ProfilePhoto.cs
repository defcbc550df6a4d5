namespace Smooch.Client;

/// <summary>A photo to upload for the profile of an integration of WhatsApp (reference: integration profile): 640 × 640 pixels do best, more than 63 kB are refused. The stream is read from where it stands and stays open.</summary>
/// <inheritdoc cref="ImageUpload" path="/remarks"/>
public sealed record ProfilePhoto
{
    /// <summary>Gets the photo (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>image/png</c>; told from the ending of the file name unless said.</summary>
    public string? ContentType { get; init; }

    private ImageUpload Image => new() { Content = Content, FileName = FileName, ContentType = ContentType };

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(ProfilePhoto);

    internal void Check() => Image.Check();

    /// <summary>The form that uploads the photo.</summary>
    internal MultipartBody Form(IProgress<UploadProgress>? progress) => new MultipartBody().AddFile("source", Image.Part(progress));
}
