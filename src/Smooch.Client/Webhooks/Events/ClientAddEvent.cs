namespace Smooch.Client;

/// <summary>A client was added to an app user (trigger <c>client:add</c>; v1.1).</summary>
public sealed record ClientAddEvent : ClientEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.ClientAdd;
}
