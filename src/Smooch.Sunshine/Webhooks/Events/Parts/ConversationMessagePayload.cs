namespace Smooch.Sunshine;

/// <summary>The payload of <c>conversation:message</c>.</summary>
[JsonModel]
public sealed partial record ConversationMessagePayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the message (<c>message</c>).</summary>
    public partial Message? Message { get; init; }

    /// <summary>Gets the notifications since the last message of the user (<c>recentNotifications</c>).</summary>
    public partial IReadOnlyList<Message> RecentNotifications { get; init; }

    /// <summary>Gets the user; undocumented (<c>user</c>).</summary>
    public partial User? User { get; init; }
}
