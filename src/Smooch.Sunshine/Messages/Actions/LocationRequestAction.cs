namespace Smooch.Sunshine;

/// <summary>A button that asks for the location of the user.</summary>
[JsonCase("locationRequest")]
public sealed partial record LocationRequestAction : MessageAction;
