namespace Smooch.Client;

/// <summary>The charge of a payment at Stripe.</summary>
[JsonModel]
public sealed partial record PaymentCharge : SmoochModel
{
    /// <summary>Gets the id of the charge (<c>id</c>).</summary>
    public partial string Id { get; init; }
}
