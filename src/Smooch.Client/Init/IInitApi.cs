using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of a session's start (v1 only).</summary>
internal interface IInitApi
{
    [Post("/init")]
    [Operation(RetryClass.Idempotent, Versions = "v1", Accepts = Callers.UserOrApp)]
    Task<InitResult> InitAsync([Body(Compression = RequestCompression.None)] InitRequest request, CancellationToken cancellationToken);
}
