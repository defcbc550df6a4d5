namespace Smooch.Client;

/// <summary>The business wrote: a person, a rule, or this program itself (trigger <c>message:appMaker</c>). Beware of answering yourself.</summary>
[JsonCase("message:appMaker")]
public sealed partial record AppMakerMessageEvent : MessageEvent;
