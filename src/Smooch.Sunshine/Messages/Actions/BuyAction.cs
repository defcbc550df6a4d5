namespace Smooch.Sunshine;

/// <summary>A payment.</summary>
[JsonCase("buy")]
public sealed partial record BuyAction : MessageAction
{
    /// <summary>Gets the amount in cents (<c>amount</c>).</summary>
    public partial int? Amount { get; init; }

    /// <summary>Gets the currency, ISO 4217 (<c>currency</c>).</summary>
    public partial string? Currency { get; init; }
}
