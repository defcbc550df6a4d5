using Refit;

namespace Smooch.Benchmarks;

/// <summary>The three calls of MessageBird as a team declares them with Refit.</summary>
internal interface IBirdPeerApi
{
    [Get("/v1/conversations/{conversationId}/messages")]
    Task<FlatBirdPage> GetMessagesAsync(string conversationId, int limit, int offset, CancellationToken cancellationToken);

    [Get("/v1/conversations/{conversationId}")]
    Task<FlatBirdConversation> GetAsync(string conversationId, CancellationToken cancellationToken);

    [Post("/v1/conversations/{conversationId}/messages")]
    Task<FlatBirdMessage> ReplyAsync(string conversationId, [Body] FlatBirdMessage message, CancellationToken cancellationToken);
}
