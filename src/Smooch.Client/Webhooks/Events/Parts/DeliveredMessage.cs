namespace Smooch.Client;

/// <summary>The message of a delivery event, with its id only.</summary>
[JsonModel]
public sealed partial record DeliveredMessage : SmoochResource;
