using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Payments were confirmed (trigger <c>payment:success</c>; since 2017; webhooks reference: payment).</summary>
public sealed record PaymentSuccessEvent : SmoochWebhookEvent
{
    /// <summary>Gets the payments (<c>payments</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<WebhookPayment> Payments { get => payments ?? []; init => payments = value; }

    [JsonInclude, JsonPropertyName("payments")]
    internal IReadOnlyList<WebhookPayment>? payments;

    private protected override string? NaturalKey => Key(Payments.Select(payment => payment?.Charge?.Id));

    private protected override WebhookTrigger Kind => WebhookTrigger.PaymentSuccess;
}
