namespace Smooch.Sunshine;

/// <summary>The payload of <c>client:update</c>.</summary>
[JsonModel]
public sealed partial record ClientUpdatePayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets the client (<c>client</c>).</summary>
    public partial UserClient? Client { get; init; }

    /// <summary>Gets why: <c>confirmed</c>, <c>blocked</c>, <c>unblocked</c> or <c>matched</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }
}
