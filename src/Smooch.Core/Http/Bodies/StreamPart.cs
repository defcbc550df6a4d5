namespace Smooch;

/// <summary>A file in a multipart body. The stream belongs to the caller and stays open.</summary>
/// <param name="value">The content.</param>
/// <param name="fileName">The file name that the service receives.</param>
/// <param name="contentType">The media type; null sends none.</param>
internal sealed class StreamPart(Stream value, string fileName, string? contentType)
{
    /// <summary>Gets the content.</summary>
    public Stream Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets the file name.</summary>
    public string FileName { get; } = fileName ?? throw new ArgumentNullException(nameof(fileName));

    /// <summary>Gets the media type.</summary>
    public string? ContentType { get; } = contentType;
}
