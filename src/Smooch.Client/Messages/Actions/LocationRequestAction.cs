namespace Smooch.Client;

/// <summary>A button that asks for the location of the user.</summary>
[JsonCase("locationRequest", "location")]
public sealed partial record LocationRequestAction : MessageAction;
