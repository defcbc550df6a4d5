using System.Text.Json;
namespace Smooch.MessageBird;

/// <summary>
/// A message. Match on the cases: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; <see cref="UnknownMessage"/> is what
/// this SDK does not know.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownMessage))]
public abstract partial record Message : MessageBirdResource, ICheckedResult
{
    /// <summary>Gets the id of the conversation (<c>conversationId</c>).</summary>
    public partial string? ConversationId { get; init; }

    /// <summary>Gets the id of the channel (<c>channelId</c>).</summary>
    public partial string? ChannelId { get; init; }

    /// <summary>Gets the id of the contact; most responses leave it out (<c>contactId</c>).</summary>
    public partial string? ContactId { get; init; }

    /// <summary>Gets the platform; empty in webhooks of 2019 (<c>platform</c>).</summary>
    public partial Platform Platform { get; init; }

    /// <summary>Gets the recipient: a phone number with <c>+</c>, or an id of the platform (<c>to</c>).</summary>
    public partial string? To { get; init; }

    /// <summary>Gets the sender: a phone number with <c>+</c>, or an id of the platform (<c>from</c>).</summary>
    public partial string? From { get; init; }

    /// <summary>
    /// Gets the direction. Webhooks also report your own messages, so respond to received messages only (<c>direction</c>).
    /// </summary>
    public partial MessageDirection Direction { get; init; }

    /// <summary>Gets the status (<c>status</c>).</summary>
    public partial MessageStatus Status { get; init; }

    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial MessageType Type { get; init; }

    /// <summary>Gets the content (<c>content</c>).</summary>
    public partial MessageContent? Content { get; init; }

    /// <summary>Gets why the message failed; null when it did not (<c>error</c>).</summary>
    public partial MessageError? Error { get; init; }

    /// <summary>Gets the identification that the sender added (<c>source</c>).</summary>
    public partial JsonElement? Source { get; init; }

    /// <summary>Gets the tag (<c>tag</c>).</summary>
    public partial MessageTag Tag { get; init; }

    /// <summary>Gets the second channel (<c>fallback</c>).</summary>
    public partial MessageFallback? Fallback { get; init; }

    /// <summary>Gets the time to live, as it was sent (<c>ttl</c>).</summary>
    public partial string? Ttl { get; init; }

    /// <summary>Gets the tracking id, as it was sent (<c>trackId</c>).</summary>
    public partial string? TrackId { get; init; }

    /// <summary>Gets where the message comes from (<c>origin</c>).</summary>
    public partial MessageOrigin Origin { get; init; }

    /// <summary>Gets the metadata (<c>metadata</c>).</summary>
    public partial MessageMetadata? Metadata { get; init; }

    // An error without a message is not a message that failed.
    bool ICheckedResult.IsComplete => Completeness.IsComplete(Id, UnknownFields) && (Id.Length > 0 || Error is null);
}
