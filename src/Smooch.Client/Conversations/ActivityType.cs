namespace Smooch.Client;

/// <summary>
/// The kind of an activity in a conversation (<c>type</c> of an activity). An open set: a value that this SDK does not know is kept as it
/// is.
/// </summary>
[OpenValue]
public readonly partial struct ActivityType
{
    /// <summary>Gets <c>typing:start</c>: typing starts.</summary>
    public static ActivityType TypingStart => new("typing:start");

    /// <summary>Gets <c>typing:stop</c>: typing stops.</summary>
    public static ActivityType TypingStop => new("typing:stop");

    /// <summary>Gets <c>conversation:read</c>: the conversation was read; v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public static ActivityType ConversationRead => new("conversation:read");
}
