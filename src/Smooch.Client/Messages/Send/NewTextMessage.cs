namespace Smooch.Client;

/// <summary>A text message, with or without buttons; or buttons alone.</summary>
[JsonCase("text")]
public sealed partial record NewTextMessage : NewMessage
{
    /// <summary>Gets the text (<c>text</c>); may be left out when there are actions.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the buttons (<c>actions</c>); only for messages of the business.</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(!string.IsNullOrWhiteSpace(Text) || Actions is { Count: > 0 }, "The message has neither text nor actions.");
        MessageRules.CheckActions(Actions);
    }
}
