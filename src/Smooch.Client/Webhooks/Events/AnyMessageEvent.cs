namespace Smooch.Client;

/// <summary>Somebody wrote (trigger <c>message</c>): the roles of the messages tell who. The service names the side as a rule, so this case is rare.</summary>
[JsonCase("message")]
public sealed partial record AnyMessageEvent : MessageEvent;
