using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of app users, their channels and their messages (conversation and messages).</summary>
internal interface IAppUsersApi
{
    [Post("/appusers")]
    [Operation(RetryClass.Creates, Accepts = Callers.ServerOrIntegration)]
    Task<AppUserResponse> CreateAsync([Body(Compression = RequestCompression.None)] NewAppUser user, CancellationToken cancellationToken);

    [Get("/appusers/{userId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Anyone)]
    Task<AppUserResponse> GetAsync(PathId userId, CancellationToken cancellationToken);

    [Put("/appusers/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Anyone)]
    Task<AppUserResponse> UpdateAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] AppUserUpdate update,
        CancellationToken cancellationToken);

    [Delete("/appusers/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(PathId userId, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/profile")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<AppUserResponse> DeleteProfileAsync(PathId userId, CancellationToken cancellationToken);

    [Post("/appusers/merge")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task MergeAsync([Body(Compression = RequestCompression.None)] MergeRequest merge, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/events")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<TrackEventResponse> TrackEventAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] TrackEventRequest trackedEvent,
        CancellationToken cancellationToken);

    [Put("/appusers/{userId}/devices/{deviceId}")]
    [Operation(RetryClass.Idempotent, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<DeviceResponse> UpdateDeviceAsync(
        PathId userId,
        PathId deviceId,
        [Body(Compression = RequestCompression.None)] DeviceUpdate update,
        CancellationToken cancellationToken);

    [Get("/appusers/{userId}/authcode")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<AuthCodeResponse> GetAuthCodeAsync(PathId userId, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/channels")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<ChannelsResponse> GetChannelsAsync(PathId userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/channels")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<AppUserResponse> LinkChannelAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] ChannelLink link,
        CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/channels/{channel}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task UnlinkChannelAsync(PathId userId, PathId channel, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/businesssystems")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<BusinessSystemsResponse> GetBusinessSystemsAsync(PathId userId, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/linkrequest")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<LinkRequestsResponse> GetLinkRequestsAsync(
        PathId userId,
        [Query, Encoded] string? integrationIds,
        CancellationToken cancellationToken);

    [Get("/appusers/{userId}/messages")]
    [Operation(RetryClass.Safe, Accepts = Callers.Anyone)]
    Task<MessagePage> GetMessagesAsync(PathId userId, decimal? before, decimal? after, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/messages")]
    [Operation(RetryClass.Creates, Accepts = Callers.Anyone)]
    Task<SentMessage> SendMessageAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] NewMessage message,
        CancellationToken cancellationToken);

    [Post("/appusers/{userId}/images")]
    [Operation(RetryClass.Creates, Accepts = Callers.Anyone)]
    Task<SentMessage> UploadImageAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] MultipartBody image,
        CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/messages")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteMessagesAsync(PathId userId, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/messages/{messageId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteMessageAsync(PathId userId, PathId messageId, CancellationToken cancellationToken);
}
