namespace Smooch.Client;

/// <summary>A button that sends its label as a message; the metadata of that message contains the payload.</summary>
[JsonCase("reply")]
public sealed partial record ReplyAction : MessageAction
{
    /// <summary>Gets the payload of the reply (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the picture on the button (<c>iconUrl</c>).</summary>
    public partial string? IconUrl { get; init; }
}
