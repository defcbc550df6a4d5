namespace Smooch.Sunshine;

/// <summary>An activity in a conversation.</summary>
[OpenValue]
public readonly partial struct ActivityType
{
    /// <summary>Gets <c>conversation:read</c>.</summary>
    public static ActivityType ConversationRead => new("conversation:read");

    /// <summary>Gets <c>typing:start</c>.</summary>
    public static ActivityType TypingStart => new("typing:start");

    /// <summary>Gets <c>typing:stop</c>.</summary>
    public static ActivityType TypingStop => new("typing:stop");
}
