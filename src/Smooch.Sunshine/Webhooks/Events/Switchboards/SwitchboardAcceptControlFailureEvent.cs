namespace Smooch.Sunshine;

/// <summary>Accepting control failed.</summary>
[JsonCase("switchboard:acceptControl:failure")]
public sealed partial record SwitchboardAcceptControlFailureEvent : SwitchboardControlEvent;
