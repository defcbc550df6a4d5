namespace Smooch.Sunshine;

/// <summary>Passing control failed.</summary>
[JsonCase("switchboard:passControl:failure")]
public sealed partial record SwitchboardPassControlFailureEvent : SwitchboardControlEvent;
