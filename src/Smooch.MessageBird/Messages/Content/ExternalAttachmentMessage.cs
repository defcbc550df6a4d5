using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>Attachments by address.</summary>
[JsonCase("externalAttachment")]
public sealed partial record ExternalAttachmentMessage : Message
{
    /// <summary>Gets the attachments.</summary>
    [JsonIgnore]
    public IReadOnlyList<Media> Attachments => Content?.ExternalAttachments ?? [];
}
