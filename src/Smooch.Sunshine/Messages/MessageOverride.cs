using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>What channels are sent instead of the content.</summary>
[JsonModel]
public sealed partial record MessageOverride
{
    /// <summary>Gets for Apple Messages for Business (<c>apple</c>).</summary>
    public AppleOverride? Apple { get; init; }

    /// <summary>Gets for LINE (<c>line</c>).</summary>
    public ChannelOverride? Line { get; init; }

    /// <summary>Gets for Messenger (<c>messenger</c>).</summary>
    public ChannelOverride? Messenger { get; init; }

    /// <summary>Gets for WhatsApp (<c>whatsapp</c>).</summary>
    [JsonPropertyName("whatsapp")]
    public ChannelOverride? WhatsApp { get; init; }
}
