namespace Smooch.MessageBird;

/// <summary>An amount of money.</summary>
[JsonModel]
public sealed partial record Currency : SmoochModel
{
    /// <summary>Gets the currency, such as <c>EUR</c> (<c>currencyCode</c>).</summary>
    public partial string? CurrencyCode { get; init; }

    /// <summary>Gets the amount times 1000: 12340 for 12.34 (<c>amount</c>).</summary>
    public partial long? Amount { get; init; }
}
