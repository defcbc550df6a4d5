using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>Conversion events for Meta; exactly one channel.</summary>
[JsonModel]
public sealed partial record NewConversionEvents
{
    /// <summary>Gets the events of Messenger (<c>messenger</c>).</summary>
    public ConversionEventsPayload? Messenger { get; init; }

    /// <summary>Gets the events of Instagram (<c>instagram</c>).</summary>
    public ConversionEventsPayload? Instagram { get; init; }

    /// <summary>Gets the events of WhatsApp (<c>whatsapp</c>).</summary>
    [JsonPropertyName("whatsapp")]
    public ConversionEventsPayload? WhatsApp { get; init; }

    internal void Check() => RequestRules.Require(
        (Messenger is null ? 0 : 1) + (Instagram is null ? 0 : 1) + (WhatsApp is null ? 0 : 1) == 1,
        "Exactly one of Messenger, Instagram and WhatsApp must be set.");
}
