namespace Smooch.Client;

/// <summary>The message of a delivery event, of which only the id is told (webhooks reference: message delivery).</summary>
[JsonModel]
public sealed partial record DeliveredMessage : SmoochResource;
