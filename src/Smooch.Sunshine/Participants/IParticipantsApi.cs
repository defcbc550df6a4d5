using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of participants.</summary>
internal interface IParticipantsApi
{
    [Post("/conversations/{conversationId}/join")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<ParticipantResponse> JoinAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] NewParticipant participant,
        CancellationToken cancellationToken);

    [Get("/conversations/{conversationId}/participants")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<ParticipantsResponse> ListAsync(
        PathId conversationId,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[size]")] int? size,
        CancellationToken cancellationToken);

    [Post("/conversations/{conversationId}/leave")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task LeaveAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] ParticipantSelector participant,
        CancellationToken cancellationToken);
}
