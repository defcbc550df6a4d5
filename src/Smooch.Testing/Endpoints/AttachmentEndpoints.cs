using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class AttachmentEndpoints
{
    public static ApiResult Upload(ApiRequest request)
    {
        if (request.Query("access") != "public")
            throw ApiException.BadRequest("Invalid value for access: public is expected");

        if (request.Query("for") is { } purpose)
            CheckOwner(request, purpose);

        var file = request.Form.RequiredFile("source");
        return ApiResult.Created(new JsonObject { ["mediaUrl"] = MediaEndpoint.Store(request, file), ["mediaType"] = file.ContentType });
    }

    public static ApiResult Remove(ApiRequest request)
    {
        var url = Read.HttpUrl("mediaUrl", Read.RequiredString(request.Body, "mediaUrl"));
        return request.State.Media.Remove(new Uri(url).AbsolutePath)
            ? ApiResult.Ok([])
            : throw ApiException.NotFound("Attachment not found");
    }

    private static void CheckOwner(ApiRequest request, string purpose)
    {
        if (purpose != "message")
            throw ApiException.BadRequest("Invalid value for for: message is expected");

        var (id, userId) = (request.Query("appUserId"), request.Query("userId"));
        if ((id is null) == (userId is null))
            throw ApiException.BadRequest("Exactly one of appUserId and userId is required");

        _ = (id is null ? request.App.FindUserByUserId(userId!) : request.App.FindUserById(id))
            ?? throw ApiException.NotFound("App user not found");
    }
}
