namespace Smooch.Client;

/// <summary>Somebody wrote (trigger <c>message</c>): the roles of the messages tell who. The service names the side as a rule, so this case is rare.</summary>
public sealed record AnyMessageEvent : MessageEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.Message;
}
