namespace Smooch;

/// <summary>The part of the dispatcher that its deliveries know.</summary>
internal interface IDeliveryOwner
{
    /// <summary>Ends a delivery: whoever waits for it goes on.</summary>
    void End(WebhookDelivery delivery, WebhookOutcome outcome);

    /// <summary>Forgets a delivery that the sender knows of.</summary>
    Task AcknowledgeAsync(WebhookDelivery delivery);
}
