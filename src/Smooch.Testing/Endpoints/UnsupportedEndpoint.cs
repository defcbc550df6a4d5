namespace Smooch.Testing;

/// <summary>Endpoints that exist and whose behaviour is documented nowhere: a made-up answer would teach clients the wrong thing.</summary>
internal static class UnsupportedEndpoint
{
    public static ApiResult Refuse(ApiRequest request) => throw ApiException.Unsupported(
        $"The fake does not support {request.Route}: the endpoint exists, its behaviour is not documented");
}
