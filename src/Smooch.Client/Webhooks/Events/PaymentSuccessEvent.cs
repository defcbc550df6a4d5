namespace Smooch.Client;

/// <summary>Payments were confirmed (trigger <c>payment:success</c>; since 2017).</summary>
[JsonCase("payment:success")]
public sealed partial record PaymentSuccessEvent : AppUserEvent
{
    /// <summary>Gets the payments (<c>payments</c>).</summary>
    public partial IReadOnlyList<WebhookPayment> Payments { get; init; }

    private protected override string? NaturalKey => Key(Payments.Select(payment => payment?.Charge?.Id));
}
