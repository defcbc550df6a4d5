namespace Smooch.Client;

/// <summary>An app user was deleted (trigger <c>appUser:delete</c>; v1.1; webhooks reference: user deletion): forget what is stored of it.</summary>
public sealed record AppUserDeleteEvent : SmoochWebhookEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.AppUserDelete;
}
