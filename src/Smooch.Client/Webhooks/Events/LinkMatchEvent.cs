namespace Smooch.Client;

/// <summary>The user to link was found on the channel, or was asked to confirm (trigger <c>link:match</c>).</summary>
[JsonCase("link:match")]
public sealed partial record LinkMatchEvent : LinkEvent;
