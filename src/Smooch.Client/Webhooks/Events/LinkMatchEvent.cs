namespace Smooch.Client;

/// <summary>The user to link was found on the channel, or was asked to confirm (trigger <c>link:match</c>).</summary>
public sealed record LinkMatchEvent : LinkEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.LinkMatch;
}
