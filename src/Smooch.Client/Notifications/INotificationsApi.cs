using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of notifications (v1.1).</summary>
internal interface INotificationsApi
{
    [Post("/notifications")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task<NotificationResponse> SendAsync(
        [Body(Compression = RequestCompression.None)] NotificationRequest notification,
        CancellationToken cancellationToken);
}
