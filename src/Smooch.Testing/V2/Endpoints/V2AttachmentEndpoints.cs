using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2AttachmentEndpoints
{
    private static readonly ObjectRule Removal = new(("mediaUrl", Rules.Url())) { Required = ["mediaUrl"] };

    public static ApiResult Upload(ApiRequest request)
    {
        if (request.Query("access") != "public")
            throw ApiException.BadRequest("Invalid value for access: public is expected");

        var purpose = request.Query("for");
        if (purpose is not (null or "message"))
            throw ApiException.BadRequest("Invalid value for for: message is expected");

        if (request.Query("conversationId") is { } conversation && !request.App.Conversations.ContainsKey(conversation))
            throw V2Request.NoConversation();

        if (request.Form.Fields.Count > 0 || request.Form.Files.Count != 1)
            throw ApiException.BadRequest("The body should have exactly one part, the file 'source'");

        var file = request.Form.RequiredFile("source") with { IsForMessage = purpose is not null };
        var url = MediaEndpoint.Store(request, file);
        return ApiResult.Created(
            new JsonObject { ["attachment"] = new JsonObject { ["mediaUrl"] = url, ["mediaType"] = file.ContentType } });
    }

    public static ApiResult Remove(ApiRequest request)
    {
        Removal.Check(request.Body);
        var url = new Uri((string)request.Body["mediaUrl"]!);
        if (url.Authority != request.Http.Request.Host.ToString() && url.Authority != request.State.BaseAddress!.Authority)
            throw ApiException.BadRequest($"Unsupported media URL for attachment deletion: {url.OriginalString}");

        return request.State.Media.Remove(url.AbsolutePath) ? ApiResult.Ok([]) : throw ApiException.NotFound("Attachment not found");
    }
}
