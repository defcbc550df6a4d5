namespace Smooch.Client;

/// <summary>A client was removed from an app user (trigger <c>client:remove</c>; v1.1).</summary>
public sealed record ClientRemoveEvent : ClientEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.ClientRemove;
}
