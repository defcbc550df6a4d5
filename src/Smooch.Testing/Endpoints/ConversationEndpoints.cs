using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class ConversationEndpoints
{
    public static ApiResult Get(ApiRequest request)
    {
        var (user, conversation) = Of(request);
        if (request.IsV1)
            return ApiResult.Ok(new JsonObject { ["conversation"] = conversation.Render2015(user, request.State.Options.PageSize) });

        var rendered = conversation.Render();
        rendered["messages"] = conversation.RenderLatest(request.State.Options.PageSize, MessageShape.V1_1);
        return ApiResult.Ok(new JsonObject { ["conversation"] = rendered });
    }

    public static ApiResult Read(ApiRequest request)
    {
        var (user, conversation) = Of(request);
        conversation.UnreadCount = 0;
        conversation.AppUserLastRead = request.State.Clock.Now;
        WebhookEvents.ConversationRead(user, client: null);
        V2Events.Acted(conversation, user, client: null, "conversation:read");
        return ApiResult.Empty();
    }

    public static ApiResult Activity(ApiRequest request)
    {
        if (Testing.Read.RequiredString(request.Body, "role") != "appMaker")
            throw ApiException.BadRequest("Invalid value for role: only an appMaker may post activity");

        var type = request.IsV1
            ? Testing.Read.Enumerated(request.Body, "type", "typing:start", "typing:stop")
            : Testing.Read.Enumerated(request.Body, "type", "typing:start", "typing:stop", "conversation:read");
        _ = Testing.Read.OptionalString(request.Body, "name");
        _ = Testing.Read.OptionalString(request.Body, "avatarUrl");
        var (_, conversation) = Of(request);
        if (type == "conversation:read")
            conversation.AppMakerLastRead = request.State.Clock.Now;
        else
            conversation.IsBusinessTyping = type == "typing:start";

        return ApiResult.Ok(new JsonObject { ["conversation"] = conversation.Render() });
    }

    public static ApiResult Postback(ApiRequest request)
    {
        var actionId = Testing.Read.RequiredString(request.Body, "actionId");
        var (user, conversation) = Of(request);
        foreach (var message in conversation.Messages)
        {
            if (message.Actions().FirstOrDefault(action => (string?)action["_id"] == actionId) is { } action)
            {
                if ((string?)action["type"] != "postback")
                    throw ApiException.BadRequest("The action is not a postback");

                WebhookEvents.Postback(user, message, action, client: null);
                V2Events.Tapped(conversation, user, client: null, action);
                return ApiResult.Empty();
            }
        }

        throw ApiException.NotFound("Action not found");
    }

    public static (UserState User, ConversationState Conversation) Of(ApiRequest request)
    {
        var user = request.User;
        return (user, user.Conversation ?? throw ApiException.NotFound("Conversation not found"));
    }
}
