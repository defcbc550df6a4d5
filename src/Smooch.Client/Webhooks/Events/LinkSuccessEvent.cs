namespace Smooch.Client;

/// <summary>A channel was linked (trigger <c>link:success</c>).</summary>
public sealed record LinkSuccessEvent : LinkEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.LinkSuccess;
}
