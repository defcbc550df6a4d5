namespace Smooch.Sunshine;

/// <summary>The channel that a message was delivered to.</summary>
[JsonModel]
public sealed partial record DeliveryDestination : SmoochModel
{
    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }
}
