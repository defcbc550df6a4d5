namespace Smooch.Sunshine;

/// <summary>Control of a conversation was released; no integration is in control.</summary>
[JsonCase("switchboard:releaseControl")]
public sealed partial record SwitchboardReleaseControlEvent : SwitchboardControlEvent;
