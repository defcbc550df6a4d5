namespace Smooch.Sunshine;

/// <summary>Control of a conversation was passed.</summary>
[JsonCase("switchboard:passControl")]
public sealed partial record SwitchboardPassControlEvent : SwitchboardControlEvent;
