namespace Smooch.Client;

/// <summary>LINE (<c>line</c>).</summary>
[JsonCase("line")]
public sealed partial record LineIntegration : Integration
{
    /// <summary>Gets the id of the channel at LINE (<c>channelId</c>).</summary>
    public partial string? ChannelId { get; init; }

    /// <summary>Gets the name of the bot (<c>botName</c>).</summary>
    public partial string? BotName { get; init; }

    /// <summary>Gets the id of the bot at LINE (<c>lineId</c>).</summary>
    public partial string? LineId { get; init; }

    /// <summary>Gets the id of the bot in the first API of LINE; v1 (<c>mid</c>).</summary>
    public partial string? Mid { get; init; }

    /// <summary>Gets the service code, if the service sends it (<c>serviceCode</c>).</summary>
    public partial string? ServiceCode { get; init; }

    /// <summary>Gets the code by which users find the bot, if the service sends it (<c>qrCodeUrl</c>).</summary>
    public partial string? QrCodeUrl { get; init; }
}
