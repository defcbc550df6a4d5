namespace Smooch.Client;

/// <summary>The business wrote: a person, a rule, or this program itself (trigger <c>message:appMaker</c>). Beware of answering yourself.</summary>
public sealed record AppMakerMessageEvent : MessageEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.MessageAppMaker;
}
