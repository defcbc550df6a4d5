namespace Smooch.MessageBird;

/// <summary>The status of a conversation (<c>status</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct ConversationStatus
{
    /// <summary>Gets <c>active</c>: in progress; a contact has one at most.</summary>
    public static ConversationStatus Active => new("active");

    /// <summary>Gets <c>archived</c>: ended: the next message of the contact starts another.</summary>
    public static ConversationStatus Archived => new("archived");

    /// <summary>Gets <c>deleted</c>: deleted.</summary>
    public static ConversationStatus Deleted => new("deleted");
}
