namespace Smooch.Sunshine;

/// <summary>A quick reply to send.</summary>
[JsonCase("reply")]
public sealed partial record NewReplyAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Gets the payload that the message of the user carries (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    /// <summary>Gets the address of the icon (<c>iconUrl</c>).</summary>
    public string? IconUrl { get; init; }

    private protected override void CheckCase() => RequestRules.Text(Text, "The text of a reply action");
}
