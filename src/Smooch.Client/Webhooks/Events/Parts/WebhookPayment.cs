namespace Smooch.Client;

/// <summary>A confirmed payment.</summary>
[JsonModel]
public sealed partial record WebhookPayment : SmoochModel
{
    /// <summary>Gets the channel on which it was made (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets the message of the button (<c>message</c>).</summary>
    public partial Message? Message { get; init; }

    /// <summary>Gets the button, a <see cref="BuyAction"/> that is paid now (<c>action</c>).</summary>
    public partial MessageAction? Action { get; init; }

    /// <summary>Gets the charge at Stripe (<c>charge</c>).</summary>
    public partial PaymentCharge? Charge { get; init; }
}
