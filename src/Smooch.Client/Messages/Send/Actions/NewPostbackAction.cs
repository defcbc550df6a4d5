namespace Smooch.Client;

/// <summary>A button that notifies the business without a message, by the trigger <c>postback</c>.</summary>
[JsonCase("postback")]
public sealed partial record NewPostbackAction : NewAction
{
    /// <summary>Gets the payload that the business receives (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(Payload, "The payload of a postback action");
}
