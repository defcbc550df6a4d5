namespace Smooch.Sunshine;

/// <summary>The payload of joining, leaving and deleting a conversation.</summary>
[JsonModel]
public sealed partial record ConversationPayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user who joined or left (<c>user</c>).</summary>
    public partial User? User { get; init; }
}
