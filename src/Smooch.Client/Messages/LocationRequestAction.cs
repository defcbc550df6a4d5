namespace Smooch.Client;

/// <summary>Asks for the place of the user.</summary>
[JsonCase("locationRequest", "location")]
public sealed partial record LocationRequestAction : MessageAction;
