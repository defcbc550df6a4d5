namespace Smooch.Client;

/// <summary>Tells the business, without a message.</summary>
[JsonCase("postback")]
public sealed partial record PostbackAction : MessageAction
{
    /// <summary>Gets what the business gets (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }
}
