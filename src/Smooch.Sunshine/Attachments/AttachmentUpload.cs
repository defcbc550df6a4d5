namespace Smooch.Sunshine;

/// <summary>A file to upload. The stream is read from its current position and stays open.</summary>
public sealed record AttachmentUpload
{
    /// <summary>Gets the content of the file (<c>source</c>).</summary>
    public required Stream Content { get; init; }

    /// <summary>Gets the name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the media type, such as <c>application/pdf</c>.</summary>
    /// <value>By the extension of the file name; <c>application/octet-stream</c> for an unknown one.</value>
    public string? ContentType { get; init; }

    /// <summary>Gets the conversation that the file belongs to (<c>conversationId</c>); null for any.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Gets a value indicating whether the file is deleted together with its message (<c>for=message</c>).</summary>
    /// <value><see langword="false"/>.</value>
    public bool ForMessage { get; init; }

    /// <summary>The type only: names of files do not belong into logs.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(AttachmentUpload);

    internal void Check() => UploadPart.Check(Content, FileName, ContentType);

    internal MultipartBody Form(IProgress<UploadProgress>? progress) =>
        UploadPart.Form(Content, FileName, ContentType, progress);
}
