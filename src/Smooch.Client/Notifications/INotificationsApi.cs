namespace Smooch.Client;

/// <summary>The wire of notifications (reference: notification; v1.1).</summary>
[WireJsonContext(typeof(NotificationsJsonContext))]
internal interface INotificationsApi
{
    [Post("/notifications")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task<NotificationResponse> SendAsync([Body] NotificationRequest notification, CancellationToken cancellationToken);
}
