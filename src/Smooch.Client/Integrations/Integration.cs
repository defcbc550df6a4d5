namespace Smooch.Client;

/// <summary>
/// A connection of an app to a channel or another system. Match on the cases: <see cref="WebIntegration"/>,
/// <see cref="WhatsAppIntegration"/> and so on; a type that this SDK does not know is an <see cref="UnknownIntegration"/>.
/// The service does not return the secrets that an integration was created with.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownIntegration))]
public abstract partial record Integration : SmoochResource
{
    /// <summary>Gets the type of the channel (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets the display name that the business chose; v1.1 (<c>displayName</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? DisplayName { get; init; }

    /// <summary>Gets whether it works; since 2018 (<c>status</c>).</summary>
    public partial IntegrationStatus Status { get; init; }

    /// <summary>Gets the reason why it does not work (<c>error</c>).</summary>
    public partial string? Error { get; init; }
}
