using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What channels get instead of a message, in their own form; the history keeps the message itself (reference: message, <c>override</c>; v1.1).</summary>
[JsonModel]
public sealed partial record MessageOverride
{
    /// <summary>Gets what WhatsApp gets (<c>whatsapp</c>).</summary>
    [JsonPropertyName("whatsapp")]
    public ChannelPayload? WhatsApp { get; init; }

    /// <summary>Gets what LINE gets (<c>line</c>).</summary>
    public ChannelPayload? Line { get; init; }

    /// <summary>Gets what Facebook Messenger gets (<c>messenger</c>).</summary>
    public ChannelPayload? Messenger { get; init; }

    /// <summary>Gets what Apple Messages for Business gets (<c>apple</c>).</summary>
    public ChannelPayload? Apple { get; init; }

    internal void Check()
    {
        RequestRules.CheckObject(WhatsApp?.Payload, "The override for WhatsApp");
        RequestRules.CheckObject(Line?.Payload, "The override for LINE");
        RequestRules.CheckObject(Messenger?.Payload, "The override for Messenger");
        RequestRules.CheckObject(Apple?.Payload, "The override for Apple");
    }
}
