namespace Smooch.Sunshine;

/// <summary>The envelope of an attachment.</summary>
[JsonModel]
internal sealed partial record AttachmentResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the attachment (<c>attachment</c>).</summary>
    public partial Attachment? Attachment { get; init; }
}
