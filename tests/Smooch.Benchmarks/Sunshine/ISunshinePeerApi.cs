using Refit;

namespace Smooch.Benchmarks;

/// <summary>The three calls of v2 as a team declares them with Refit.</summary>
internal interface ISunshinePeerApi
{
    [Get("/v2/apps/{appId}/conversations/{conversationId}/messages")]
    Task<FlatSunshinePage> GetMessagesAsync(string appId, string conversationId, CancellationToken cancellationToken);

    [Get("/v2/apps/{appId}/users/{userId}")]
    Task<FlatSunshineUserResponse> GetAsync(string appId, string userId, CancellationToken cancellationToken);

    [Post("/v2/apps/{appId}/conversations/{conversationId}/messages")]
    Task<FlatSunshinePage> SendMessageAsync(
        string appId,
        string conversationId,
        [Body] FlatSunshineMessage message,
        CancellationToken cancellationToken);
}
