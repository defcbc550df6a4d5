namespace Smooch.Client;

/// <summary>An app user wrote (trigger <c>message:appUser</c>).</summary>
public sealed record AppUserMessageEvent : MessageEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.MessageAppUser;
}
