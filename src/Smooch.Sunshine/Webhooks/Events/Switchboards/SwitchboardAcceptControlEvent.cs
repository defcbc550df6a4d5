namespace Smooch.Sunshine;

/// <summary>Control of a conversation was accepted.</summary>
[JsonCase("switchboard:acceptControl")]
public sealed partial record SwitchboardAcceptControlEvent : SwitchboardControlEvent;
