namespace Smooch.Client;

/// <summary>A channel could not be linked, or the user declined (trigger <c>link:failure</c>); the pending client is removed.</summary>
public sealed record LinkFailureEvent : LinkEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.LinkFailure;
}
