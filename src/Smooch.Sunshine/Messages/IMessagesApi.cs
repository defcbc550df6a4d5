using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of messages.</summary>
internal interface IMessagesApi
{
    [Post("/conversations/{conversationId}/messages")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<SentMessages> PostAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] NewMessage message,
        CancellationToken cancellationToken);

    [Get("/conversations/{conversationId}/messages")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<MessagesResponse> ListAsync(
        PathId conversationId,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[before]")] string? before,
        CancellationToken cancellationToken);

    [Delete("/conversations/{conversationId}/messages")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task DeleteAllAsync(PathId conversationId, CancellationToken cancellationToken);

    [Delete("/conversations/{conversationId}/messages/{messageId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task DeleteAsync(PathId conversationId, PathId messageId, CancellationToken cancellationToken);
}
