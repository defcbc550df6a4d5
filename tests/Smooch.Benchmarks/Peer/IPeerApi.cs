using Refit;

namespace Smooch.Benchmarks;

/// <summary>The three calls as a team declares them with Refit.</summary>
internal interface IPeerApi
{
    [Get("/v1.1/apps/{appId}/appusers/{userId}/messages")]
    Task<FlatPage> GetMessagesAsync(string appId, string userId, CancellationToken cancellationToken);

    [Get("/v1.1/apps/{appId}/appusers/{userId}")]
    Task<FlatUserResponse> GetAsync(string appId, string userId, CancellationToken cancellationToken);

    [Post("/v1.1/apps/{appId}/appusers/{userId}/messages")]
    Task<FlatSentMessage> SendMessageAsync(string appId, string userId, [Body] FlatNewMessage message, CancellationToken cancellationToken);
}
