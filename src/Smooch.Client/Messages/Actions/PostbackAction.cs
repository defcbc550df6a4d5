namespace Smooch.Client;

/// <summary>A button that notifies the business, without a message.</summary>
[JsonCase("postback")]
public sealed partial record PostbackAction : MessageAction
{
    /// <summary>Gets the payload that the business receives (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }
}
