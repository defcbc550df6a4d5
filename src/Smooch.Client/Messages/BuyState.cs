namespace Smooch.Client;

/// <summary>How far a payment is (<c>state</c> of a buy action). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct BuyState
{
    /// <summary>Gets <c>offered</c>: not paid yet.</summary>
    public static BuyState Offered => new("offered");

    /// <summary>Gets <c>paid</c>: paid.</summary>
    public static BuyState Paid => new("paid");
}
