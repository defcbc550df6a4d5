using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class MessageEndpoints
{
    private static readonly string[] ObjectFields = ["metadata", "destination"];

    public static ApiResult List(ApiRequest request) => MessagePage.Render(request);

    public static ApiResult Post(ApiRequest request) => Post(request, request.Body, legacyPath: false);

    public static ApiResult PostLegacy(ApiRequest request) => Post(request, request.Body, legacyPath: true);

    public static ApiResult PostImage(ApiRequest request) => Post(request, ImageBody(request, legacyPath: false), legacyPath: false);

    public static ApiResult PostImageLegacy(ApiRequest request) => Post(request, ImageBody(request, legacyPath: true), legacyPath: true);

    public static ApiResult DeleteAll(ApiRequest request)
    {
        ConversationEndpoints.Of(request).Conversation.Clear();
        return ApiResult.Ok([]);
    }

    public static ApiResult Delete(ApiRequest request) =>
        ConversationEndpoints.Of(request).Conversation.Remove(request["messageId"])
            ? ApiResult.Ok([])
            : throw ApiException.NotFound("Message not found");

    private static ApiResult Post(ApiRequest request, JsonObject body, bool legacyPath)
    {
        var user = request.User;
        CheckRole(request, body);
        var messages = MessagePoster.Post(user, body, request.Version, legacyPath);
        var shape = legacyPath ? MessageShape.Rest2015 : request.IsV1 ? MessageShape.V1 : MessageShape.V1_1;
        var response = new JsonObject { ["message"] = messages[0].Render(shape) };
        if (messages.Count > 1)
            response["extraMessages"] = new JsonArray([.. messages.Skip(1).Select(message => message.Render(shape))]);

        response["conversation"] = legacyPath
            ? user.Conversation!.Render2015(user, request.State.Options.PageSize)
            : user.Conversation!.Render();
        return ApiResult.Created(response);
    }

    private static void CheckRole(ApiRequest request, JsonObject body)
    {
        if ((string?)(body["role"] as JsonValue)?.ToString() == "appMaker" && request.Credential.Scope is Scopes.AppToken or Scopes.AppUser)
            throw ApiException.Forbidden("Messages of role appMaker need a JWT of scope app or account");
    }

    // The form carries the same members as the JSON body of a message, and the image instead of its URL.
    private static JsonObject ImageBody(ApiRequest request, bool legacyPath)
    {
        _ = request.User;
        var file = request.Form.RequiredFile("source");
        if (!file.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
            throw ApiException.BadRequest("The part source is not an image");

        var body = new JsonObject();
        foreach (var (name, value) in request.Form.Fields)
            body[name] = ObjectFields.Contains(name) ? Parsed(name, value) : value;

        body["type"] = "image";
        body["mediaType"] = file.ContentType;

        // Checked with another address, so that an image of a rejected message is not kept.
        body["mediaUrl"] = request.State.BaseAddress!.AbsoluteUri;
        CheckRole(request, body);
        _ = MessagePoster.Check(request.App, request.User.Conversation, request.User.Clients, body, request.Version, legacyPath);
        var url = MediaEndpoint.Store(request, file);
        body["mediaUrl"] = url;
        body["text"] ??= url;
        return body;
    }

    private static JsonNode? Parsed(string name, string value)
    {
        try
        {
            return ServiceJson.Parse(System.Text.Encoding.UTF8.GetBytes(value));
        }
        catch (JsonException)
        {
            throw ApiException.BadRequest($"Invalid value for {name}: the form field must hold JSON");
        }
    }
}
