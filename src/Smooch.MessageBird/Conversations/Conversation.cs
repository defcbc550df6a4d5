namespace Smooch.MessageBird;

/// <summary>A conversation: everything that a contact and the business sent each other, on all channels.</summary>
[JsonModel]
public sealed partial record Conversation : MessageBirdResource, ICheckedResult
{
    /// <summary>Gets the address of the conversation (<c>href</c>).</summary>
    public partial string? Href { get; init; }

    /// <summary>Gets the id of the contact (<c>contactId</c>).</summary>
    public partial string? ContactId { get; init; }

    /// <summary>Gets the contact; null in webhooks and in the result of a change (<c>contact</c>).</summary>
    public partial Contact? Contact { get; init; }

    /// <summary>
    /// Gets the channels on which the contact can be reached; empty in webhooks and in the result of a change (<c>channels</c>).
    /// </summary>
    public partial IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Gets the status (<c>status</c>).</summary>
    public partial ConversationStatus Status { get; init; }

    /// <summary>Gets when the last message was added; lists are ordered by it (<c>lastReceivedDatetime</c>).</summary>
    [JsonStoredAs(typeof(Timestamp))]
    public partial DateTimeOffset? LastReceivedDatetime { get; init; }

    /// <summary>Gets the id of the channel of the last message (<c>lastUsedChannelId</c>).</summary>
    public partial string? LastUsedChannelId { get; init; }

    /// <summary>Gets the platform of the last message (<c>lastUsedPlatformId</c>).</summary>
    public partial Platform LastUsedPlatformId { get; init; }

    /// <summary>Gets the number of messages and where they are (<c>messages</c>).</summary>
    public partial MessagesSummary? Messages { get; init; }

    bool ICheckedResult.IsComplete => Completeness.IsComplete(Id, UnknownFields);
}
