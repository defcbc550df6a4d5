namespace Smooch.Client;

/// <summary>An app user sent a message (trigger <c>message:appUser</c>).</summary>
[JsonCase("message:appUser")]
public sealed partial record AppUserMessageEvent : MessageEvent;
