namespace Smooch.Sunshine;

/// <summary>A button to send that notifies the program.</summary>
[JsonCase("postback")]
public sealed partial record NewPostbackAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Gets the payload of the postback (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    private protected override void CheckCase() => RequestRules.Text(Text, "The text of a postback action");
}
