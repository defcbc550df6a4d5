namespace Smooch.Client;

/// <summary>A channel could not be linked, or the user declined (trigger <c>link:failure</c>); the pending client is removed.</summary>
[JsonCase("link:failure")]
public sealed partial record LinkFailureEvent : LinkEvent;
