namespace Smooch.Client;

/// <summary>
/// The state of a payment (<c>state</c> of a buy action). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct BuyState
{
    /// <summary>Gets <c>offered</c>: not paid yet.</summary>
    public static BuyState Offered => new("offered");

    /// <summary>Gets <c>paid</c>: paid.</summary>
    public static BuyState Paid => new("paid");
}
