namespace Smooch.Client;

/// <summary>Answers with its label; the answer carries the payload.</summary>
[JsonCase("reply")]
public sealed partial record NewReplyAction : NewAction
{
    /// <summary>Gets what the answer carries (<c>payload</c>).</summary>
    public required string Payload { get; init; }

    /// <summary>Gets the picture on the button (<c>iconUrl</c>).</summary>
    public string? IconUrl { get; init; }

    private protected override void CheckCase() => RequestRules.CheckText(Payload, "The payload of a reply action");
}
