using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>LINE (<c>line</c>; reference: integrations).</summary>
public sealed record LineIntegration : Integration
{
    /// <summary>Gets the id of the channel at LINE (<c>channelId</c>).</summary>
    [JsonIgnore]
    public string? ChannelId { get => channelId; init => channelId = value; }

    [JsonInclude, JsonPropertyName("channelId")]
    internal string? channelId;

    /// <summary>Gets the name of the bot (<c>botName</c>).</summary>
    [JsonIgnore]
    public string? BotName { get => botName; init => botName = value; }

    [JsonInclude, JsonPropertyName("botName")]
    internal string? botName;

    /// <summary>Gets LINE's id of the bot (<c>lineId</c>).</summary>
    [JsonIgnore]
    public string? LineId { get => lineId; init => lineId = value; }

    [JsonInclude, JsonPropertyName("lineId")]
    internal string? lineId;

    /// <summary>Gets the id of the bot in the first API of LINE; v1 (<c>mid</c>).</summary>
    [JsonIgnore]
    public string? Mid { get => mid; init => mid = value; }

    [JsonInclude, JsonPropertyName("mid")]
    internal string? mid;

    /// <summary>Gets the service code, where the service tells it (<c>serviceCode</c>).</summary>
    [JsonIgnore]
    public string? ServiceCode { get => serviceCode; init => serviceCode = value; }

    [JsonInclude, JsonPropertyName("serviceCode")]
    internal string? serviceCode;

    /// <summary>Gets the code by which users find the bot, where the service tells it (<c>qrCodeUrl</c>).</summary>
    [JsonIgnore]
    public string? QrCodeUrl { get => qrCodeUrl; init => qrCodeUrl = value; }

    [JsonInclude, JsonPropertyName("qrCodeUrl")]
    internal string? qrCodeUrl;

    private protected override void Close()
    {
    }
}
