namespace Smooch.Sunshine;

/// <summary>A button that notifies the program, without a message.</summary>
[JsonCase("postback")]
public sealed partial record PostbackAction : MessageAction
{
    /// <summary>Gets the payload of the postback (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }
}
