namespace Smooch.Client;

/// <summary>A notification matched no app user (trigger <c>notification:match:failure</c>; v1.1, undocumented).</summary>
public sealed record NotificationMatchFailureEvent : NotificationEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.NotificationMatchFailure;
}
