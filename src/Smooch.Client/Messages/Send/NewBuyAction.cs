namespace Smooch.Client;

/// <summary>Pays.</summary>
[JsonCase("buy")]
public sealed partial record NewBuyAction : NewAction
{
    /// <summary>Gets the price in hundredths of the currency unit (<c>amount</c>).</summary>
    public required long Amount { get; init; }

    /// <summary>Gets the currency, ISO 4217 (<c>currency</c>); that of the account unless said.</summary>
    public string? Currency { get; init; }

    private protected override void CheckCase() => RequestRules.Require(Amount > 0, "The amount of a buy action must be above zero, in hundredths of the currency unit.");
}
