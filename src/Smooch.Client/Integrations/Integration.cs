namespace Smooch.Client;

/// <summary>
/// A channel, or another way in, that an app is connected to (reference: integrations). Match on the cases: <see cref="WebIntegration"/>,
/// <see cref="WhatsAppIntegration"/> and so on; what this SDK does not know is an <see cref="UnknownIntegration"/>. The service gives no secret back that it was given.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownIntegration))]
public abstract partial record Integration : SmoochResource
{
    /// <summary>Gets what it connects to (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets the name that the business gave it; v1.1 (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets whether it works; since 2018 (<c>status</c>).</summary>
    public partial IntegrationStatus Status { get; init; }

    /// <summary>Gets why it does not work (<c>error</c>).</summary>
    public partial string? Error { get; init; }
}
