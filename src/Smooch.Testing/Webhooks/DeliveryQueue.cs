namespace Smooch.Testing;

/// <summary>The deliveries of one webhook. Read and changed under the gate of the sender, except <see cref="IsDeleted"/>.</summary>
internal sealed class DeliveryQueue(string webhookId)
{
    public string WebhookId { get; } = webhookId;

    /// <summary>Deliveries that wait for their first attempt, in the order of their events.</summary>
    public Queue<WebhookDelivery> Waiting { get; } = new();

    /// <summary>Gets or sets a delivery that the next one may overtake.</summary>
    public WebhookDelivery? HeldBack { get; set; }

    public bool IsSending { get; set; }

    /// <summary>Gets or sets a value indicating whether the webhook was deleted: nothing is sent any more.</summary>
    public bool IsDeleted { get; set; }
}
