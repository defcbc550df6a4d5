namespace Smooch.Sunshine;

/// <summary>Offering control failed.</summary>
[JsonCase("switchboard:offerControl:failure")]
public sealed partial record SwitchboardOfferControlFailureEvent : SwitchboardControlEvent;
