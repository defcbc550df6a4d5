namespace Smooch.Sunshine;

/// <summary>Control of a conversation was offered.</summary>
[JsonCase("switchboard:offerControl")]
public sealed partial record SwitchboardOfferControlEvent : SwitchboardControlEvent;
