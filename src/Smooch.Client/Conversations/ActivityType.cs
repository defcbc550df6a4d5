namespace Smooch.Client;

/// <summary>What somebody does in a conversation (<c>type</c> of an activity; reference: activity and read). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct ActivityType
{
    /// <summary>Gets <c>typing:start</c>: begins to type.</summary>
    public static ActivityType TypingStart => new("typing:start");

    /// <summary>Gets <c>typing:stop</c>: stops typing.</summary>
    public static ActivityType TypingStop => new("typing:stop");

    /// <summary>Gets <c>conversation:read</c>: has read; v1.1.</summary>
    public static ActivityType ConversationRead => new("conversation:read");
}
