namespace Smooch;

/// <summary>The part of the dispatcher that its deliveries know.</summary>
internal interface IDeliveryOwner
{
    /// <summary>Ends a delivery and completes its task.</summary>
    void End(WebhookDelivery delivery, WebhookOutcome outcome);

    /// <summary>Removes a delivery whose success the sender knows.</summary>
    Task AcknowledgeAsync(WebhookDelivery delivery);
}
