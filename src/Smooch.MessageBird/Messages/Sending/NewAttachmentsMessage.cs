using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>Attachments to send, by their addresses (<c>externalAttachment</c>).</summary>
[JsonCase("externalAttachment")]
public sealed partial record NewAttachmentsMessage : NewMessage
{
    /// <summary>Gets the attachments, at least one (<c>externalAttachments</c>).</summary>
    [JsonIgnore]
    public required IReadOnlyList<Media> Attachments { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Attachments is { Count: > 0 }, "Attachments has none.");
        foreach (var attachment in Attachments!)
            RequestRules.CheckAddress(attachment?.Url, "The Url of an attachment");
        return new MessageContent { ExternalAttachments = Attachments };
    }
}
