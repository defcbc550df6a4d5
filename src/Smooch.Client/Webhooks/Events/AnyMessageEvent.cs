namespace Smooch.Client;

/// <summary>
/// A message was written (trigger <c>message</c>); its role shows the side. This event is rare, because the service usually specifies the
/// side.
/// </summary>
[JsonCase("message")]
public sealed partial record AnyMessageEvent : MessageEvent;
