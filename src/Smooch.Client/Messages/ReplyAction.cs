namespace Smooch.Client;

/// <summary>Answers with its label; the answer carries the payload.</summary>
[JsonCase("reply")]
public sealed partial record ReplyAction : MessageAction
{
    /// <summary>Gets what the answer carries (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the picture on the button (<c>iconUrl</c>).</summary>
    public partial string? IconUrl { get; init; }
}
