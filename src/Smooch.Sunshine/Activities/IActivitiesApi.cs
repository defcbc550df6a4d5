using Refit;

namespace Smooch.Sunshine;

/// <summary>The operation of activities.</summary>
internal interface IActivitiesApi
{
    [Post("/conversations/{conversationId}/activity")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task PostAsync(
        PathId conversationId,
        [Body(Compression = RequestCompression.None)] NewActivity activity,
        CancellationToken cancellationToken);
}
