using Refit;

namespace Smooch.Client;

/// <summary>The wire of notifications (reference: notification; v1.1).</summary>
internal interface INotificationsApi
{
    [Post("/notifications")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task<NotificationResponse> SendAsync([Body(Compression = RequestCompression.None)] NotificationRequest notification, CancellationToken cancellationToken);
}
