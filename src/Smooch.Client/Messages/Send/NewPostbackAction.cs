namespace Smooch.Client;

/// <summary>Tells the business, without a message: the trigger <c>postback</c>.</summary>
[JsonCase("postback")]
public sealed partial record NewPostbackAction : NewAction
{
    /// <summary>Gets what the business gets (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(Payload, "The payload of a postback action");
}
