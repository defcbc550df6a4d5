using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of control.</summary>
internal interface IControlApi
{
    [Post("/conversations/{conversationId}/passControl")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task PassAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ControlTransfer transfer,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/passControl")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task PassToNextAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ControlTransfer transfer,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/offerControl")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task OfferAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ControlTransfer transfer,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/acceptControl")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task AcceptAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ControlMetadata metadata,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/releaseControl")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task ReleaseAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ControlMetadata metadata,
        CancellationToken cancellationToken);
}
