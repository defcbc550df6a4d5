using Refit;

namespace Smooch.Client;

/// <summary>The wire of a session's start (reference: init; v1 only).</summary>
internal interface IInitApi
{
    [Post("/init")]
    [Operation(RetryClass.Idempotent, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<InitResult> InitAsync([Body(Compression = RequestCompression.None)] InitRequest request, CancellationToken cancellationToken);
}
