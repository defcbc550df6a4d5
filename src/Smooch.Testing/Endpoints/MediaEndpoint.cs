namespace Smooch.Testing;

/// <summary>Uploads, served again to everybody.</summary>
internal static class MediaEndpoint
{
    public static ApiResult Download(ApiRequest request) =>
        request.State.Media.Find(ApiRequest.RawPath(request.Http)) is { } file
            ? ApiResult.File(file)
            : throw ApiException.NotFound("No such upload");

    /// <summary>Keeps a file and answers its absolute URL.</summary>
    public static string Store(ApiRequest request, UploadedFile file)
    {
        var path = request.State.Media.Add(request.State.Ids.Object(), file);
        return $"{request.Http.Request.Scheme}://{request.Http.Request.Host}{path}";
    }
}
