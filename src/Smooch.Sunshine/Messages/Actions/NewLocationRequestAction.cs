namespace Smooch.Sunshine;

/// <summary>A button to send that asks for the location of the user.</summary>
[JsonCase("locationRequest")]
public sealed partial record NewLocationRequestAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    private protected override void CheckCase() => RequestRules.Text(Text, "The text of a location request action");
}
