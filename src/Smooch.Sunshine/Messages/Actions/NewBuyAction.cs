namespace Smooch.Sunshine;

/// <summary>A payment to send.</summary>
[JsonCase("buy")]
public sealed partial record NewBuyAction : NewAction
{
    /// <summary>Gets the label (<c>text</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Gets the amount in cents (<c>amount</c>).</summary>
    public required int Amount { get; init; }

    /// <summary>Gets the currency, ISO 4217, in lower case (<c>currency</c>).</summary>
    public string? Currency { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(Text, "The text of a buy action");
        RequestRules.Require(Amount > 0, "The amount of a buy action must be more than zero. It is in cents.");
    }
}
