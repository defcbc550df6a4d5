using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A message in the form of Facebook Messenger.</summary>
[JsonModel]
public sealed partial record FacebookMessage : SmoochModel
{
    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the attachment (<c>attachment</c>).</summary>
    public partial FacebookAttachment? Attachment { get; init; }

    /// <summary>Gets the quick replies (<c>quick_replies</c>).</summary>
    [JsonPropertyName("quick_replies")]
    public partial IReadOnlyList<FacebookQuickReply> QuickReplies { get; init; }
}
