namespace Smooch.Client;

/// <summary>A button that sends its label as a message; the metadata of that message contains the payload.</summary>
[JsonCase("reply")]
public sealed partial record NewReplyAction : NewAction
{
    /// <summary>Gets the payload of the reply (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    /// <summary>Gets the picture on the button (<c>iconUrl</c>).</summary>
    public string? IconUrl { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(Payload, "The payload of a reply action");
}
