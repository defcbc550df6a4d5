namespace Smooch.Sunshine;

/// <summary>The payload of <c>conversation:postback</c>.</summary>
[JsonModel]
public sealed partial record PostbackPayload : SmoochModel
{
    /// <summary>Gets the button (<c>postback</c>).</summary>
    public partial Postback? Postback { get; init; }

    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }
}
