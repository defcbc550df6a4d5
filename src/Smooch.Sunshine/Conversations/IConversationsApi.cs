using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of conversations.</summary>
internal interface IConversationsApi
{
    [Post("/conversations")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<ConversationResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewConversation conversation,
        CancellationToken cancellationToken);

    [Get("/conversations")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<ConversationsResponse> ListAsync(
        [AliasAs("filter[userId]")] string? userId,
        [AliasAs("filter[userExternalId]")] string? userExternalId,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[size]")] int? size,
        CancellationToken cancellationToken);

    [Get("/conversations/{conversationId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<ConversationResponse> GetAsync(PathId conversationId, CancellationToken cancellationToken);

    [Patch("/conversations/{conversationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task<ConversationResponse> UpdateAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ConversationUpdate update,
        CancellationToken cancellationToken);

    [Delete("/conversations/{conversationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task DeleteAsync(PathId conversationId, CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/download")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<DownloadedMessage> DownloadMessageRefAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] MessageReferenceDownload reference,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/conversionEvents")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<ConversionEventsResponse> PostConversionEventsAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] NewConversionEvents events,
        CancellationToken cancellationToken);
}
