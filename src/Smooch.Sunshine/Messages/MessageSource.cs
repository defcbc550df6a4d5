namespace Smooch.Sunshine;

/// <summary>Where a message came from.</summary>
[JsonModel]
public sealed partial record MessageSource : SmoochModel
{
    /// <summary>Gets the channel, such as <c>api:conversations</c>, <c>sdk</c> or <c>whatsapp</c> (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the integration; for messages of users (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the id of the message on the channel (<c>originalMessageId</c>).</summary>
    public partial string? OriginalMessageId { get; init; }

    /// <summary>Gets the time of the message on the channel (<c>originalMessageTimestamp</c>).</summary>
    public partial DateTimeOffset? OriginalMessageTimestamp { get; init; }

    /// <summary>Gets the client; in webhooks with <c>includeFullSource</c> (<c>client</c>).</summary>
    public partial UserClient? Client { get; init; }

    /// <summary>Gets the device; in webhooks with <c>includeFullSource</c> (<c>device</c>).</summary>
    public partial Device? Device { get; init; }

    /// <summary>Gets the campaign (<c>campaign</c>).</summary>
    public partial Campaign? Campaign { get; init; }
}
