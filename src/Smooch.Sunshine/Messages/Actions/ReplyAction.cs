namespace Smooch.Sunshine;

/// <summary>A quick reply: it sends its text as the user.</summary>
[JsonCase("reply")]
public sealed partial record ReplyAction : MessageAction
{
    /// <summary>Gets the payload that the message of the user carries (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the address of the icon (<c>iconUrl</c>).</summary>
    public partial string? IconUrl { get; init; }
}
