namespace Smooch.Client;

/// <summary>
/// The business sent a message: a person, a rule, or this program itself (trigger <c>message:appMaker</c>). Do not reply to your own
/// messages.
/// </summary>
[JsonCase("message:appMaker")]
public sealed partial record AppMakerMessageEvent : MessageEvent;
