namespace Smooch.MessageBird;

/// <summary>An attachment of a Facebook message.</summary>
[JsonModel]
public sealed partial record FacebookAttachment : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial FacebookAttachmentType Type { get; init; }

    /// <summary>Gets the content of the attachment (<c>payload</c>).</summary>
    public partial FacebookPayload? Payload { get; init; }
}
