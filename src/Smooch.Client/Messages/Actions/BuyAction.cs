namespace Smooch.Client;

/// <summary>A button that pays.</summary>
[JsonCase("buy")]
public sealed partial record BuyAction : MessageAction
{
    /// <summary>Gets the price in hundredths of the currency unit (<c>amount</c>).</summary>
    public partial long? Amount { get; init; }

    /// <summary>Gets the currency, ISO 4217, in lower case (<c>currency</c>).</summary>
    public partial string? Currency { get; init; }

    /// <summary>Gets the state of the payment (<c>state</c>).</summary>
    public partial BuyState State { get; init; }
}
