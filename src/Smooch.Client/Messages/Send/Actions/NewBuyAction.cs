namespace Smooch.Client;

/// <summary>A button that pays.</summary>
[JsonCase("buy")]
public sealed partial record NewBuyAction : NewAction
{
    /// <summary>Gets the price in hundredths of the currency unit (<c>amount</c>).</summary>
    public required long Amount { get; init; }

    /// <summary>Gets the currency, ISO 4217 (<c>currency</c>).</summary>
    /// <value>Null: the currency of the account.</value>
    public string? Currency { get; init; }

    private protected override void CheckCase() =>
        RequestRules.Require(Amount > 0, "The amount of a buy action must be above zero, in hundredths of the currency unit.");
}
