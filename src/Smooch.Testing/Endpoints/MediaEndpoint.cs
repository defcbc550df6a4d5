namespace Smooch.Testing;

/// <summary>Serves uploads; no credential is needed.</summary>
internal static class MediaEndpoint
{
    public static ApiResult Download(ApiRequest request) =>
        request.State.Media.Find(ApiRequest.RawPath(request.Http)) is { } file
            ? ApiResult.File(file)
            : throw ApiException.NotFound("No such upload");

    /// <summary>Stores a file and returns its absolute URL.</summary>
    public static string Store(ApiRequest request, UploadedFile file)
    {
        var path = request.State.Media.Add(request.State.Ids.Object(), file);
        return $"{request.Http.Request.Scheme}://{request.Http.Request.Host}{path}";
    }
}
