namespace Smooch.Client;

/// <summary>An app user wrote (trigger <c>message:appUser</c>).</summary>
[JsonCase("message:appUser")]
public sealed partial record AppUserMessageEvent : MessageEvent;
