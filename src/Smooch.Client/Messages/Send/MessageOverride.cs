using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// The content that channels receive instead of a message, in their own form. The history contains the message itself (v1.1).
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record MessageOverride
{
    /// <summary>Gets the content for WhatsApp (<c>whatsapp</c>).</summary>
    [JsonPropertyName("whatsapp")]
    public ChannelPayload? WhatsApp { get; init; }

    /// <summary>Gets the content for LINE (<c>line</c>).</summary>
    public ChannelPayload? Line { get; init; }

    /// <summary>Gets the content for Facebook Messenger (<c>messenger</c>).</summary>
    public ChannelPayload? Messenger { get; init; }

    /// <summary>Gets the content for Apple Messages for Business (<c>apple</c>).</summary>
    public ChannelPayload? Apple { get; init; }

    internal void Check()
    {
        RequestRules.CheckObject(WhatsApp?.Payload, "The override for WhatsApp");
        RequestRules.CheckObject(Line?.Payload, "The override for LINE");
        RequestRules.CheckObject(Messenger?.Payload, "The override for Messenger");
        RequestRules.CheckObject(Apple?.Payload, "The override for Apple");
    }
}
