namespace Smooch.Client;

/// <summary>The recipient of a notification: an address at a channel.</summary>
[JsonModel]
public sealed partial record NotificationDestination
{
    /// <summary>Gets the integration of the channel (<c>integrationId</c>).</summary>
    public required string IntegrationId { get; init; }

    /// <summary>Gets the address in the form of the channel, such as a phone number (<c>destinationId</c>).</summary>
    public required string DestinationId { get; init; }

    /// <summary>Returns the type and the integration only, because addresses must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(NotificationDestination)} ({IntegrationId})";

    internal void Check()
    {
        RequestRules.CheckText(IntegrationId, "IntegrationId of the destination");
        RequestRules.CheckText(DestinationId, "DestinationId of the destination");
    }
}
