namespace Smooch.Client;

/// <summary>The wire of app users, their channels and their messages (reference: session start and app users; conversation and messages).</summary>
internal interface IAppUsersApi
{
    [Post("/appusers")]
    [Operation(RetryClass.Creates, Accepts = Callers.ServerOrIntegration)]
    Task<AppUserResponse> CreateAsync([Body] NewAppUser user, CancellationToken cancellationToken);

    [Get("/appusers/{userId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Anyone)]
    Task<AppUserResponse> GetAsync(string userId, CancellationToken cancellationToken);

    [Put("/appusers/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Anyone)]
    Task<AppUserResponse> UpdateAsync(string userId, [Body] AppUserUpdate update, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(string userId, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/profile")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<AppUserResponse> DeleteProfileAsync(string userId, CancellationToken cancellationToken);

    [Post("/appusers/merge")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task MergeAsync([Body] MergeRequest merge, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/events")]
    [Operation(RetryClass.Creates, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<TrackEventResponse> TrackEventAsync(string userId, [Body] TrackEventRequest trackedEvent, CancellationToken cancellationToken);

    [Put("/appusers/{userId}/devices/{deviceId}")]
    [Operation(RetryClass.Idempotent, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<DeviceResponse> UpdateDeviceAsync(string userId, string deviceId, [Body] DeviceUpdate update, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/authcode")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    [WireJsonContext(typeof(ChannelsJsonContext))]
    Task<AuthCodeResponse> GetAuthCodeAsync(string userId, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/channels")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    [WireJsonContext(typeof(ChannelsJsonContext))]
    Task<ChannelsResponse> GetChannelsAsync(string userId, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/channels")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<AppUserResponse> LinkChannelAsync(string userId, [Body] ChannelLink link, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/channels/{channel}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task UnlinkChannelAsync(string userId, string channel, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/businesssystems")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    [WireJsonContext(typeof(ChannelsJsonContext))]
    Task<BusinessSystemsResponse> GetBusinessSystemsAsync(string userId, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/linkrequest")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    [WireJsonContext(typeof(ChannelsJsonContext))]
    Task<LinkRequestsResponse> GetLinkRequestsAsync(string userId, IEnumerable<string> integrationIds, CancellationToken cancellationToken);

    [Get("/appusers/{userId}/messages")]
    [Operation(RetryClass.Safe, Accepts = Callers.Anyone)]
    Task<MessagePage> GetMessagesAsync(string userId, decimal? before, decimal? after, CancellationToken cancellationToken);

    [Post("/appusers/{userId}/messages")]
    [Operation(RetryClass.Creates, Accepts = Callers.Anyone)]
    Task<SentMessage> SendMessageAsync(string userId, [Body] NewMessage message, CancellationToken cancellationToken);

    [Multipart]
    [Post("/appusers/{userId}/images")]
    [Operation(RetryClass.Creates, Accepts = Callers.Anyone)]
    Task<SentMessage> UploadImageAsync(
        string userId,
        StreamPart source,
        string role,
        string? name,
        string? text,
        string? email,
        string? avatarUrl,
        string? metadata,
        CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/messages")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteMessagesAsync(string userId, CancellationToken cancellationToken);

    [Delete("/appusers/{userId}/messages/{messageId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteMessageAsync(string userId, string messageId, CancellationToken cancellationToken);
}
