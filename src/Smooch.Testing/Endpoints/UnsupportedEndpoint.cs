namespace Smooch.Testing;

/// <summary>
/// Endpoints that exist without documented behaviour. The fake rejects them, because an invented response would mislead clients.
/// </summary>
internal static class UnsupportedEndpoint
{
    public static ApiResult Reject(ApiRequest request) => throw ApiException.Unsupported(
        $"The fake does not support {request.Route}: the endpoint exists, but its behaviour is not documented");
}
