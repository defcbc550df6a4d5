namespace Smooch.Sunshine;

/// <summary>The payload of <c>conversation:read</c> and <c>conversation:typing</c>.</summary>
[JsonModel]
public sealed partial record ActivityPayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the activity (<c>activity</c>).</summary>
    public partial Activity? Activity { get; init; }
}
