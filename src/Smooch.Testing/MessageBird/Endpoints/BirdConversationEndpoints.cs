using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The endpoints below <c>conversations</c> that are not about messages.</summary>
internal static class BirdConversationEndpoints
{
    public static ApiResult Start(MessageBirdRequest request)
    {
        var body = request.Body;
        var to = body.RequiredText("to");
        var channel = BirdPost.Channel(request.State, body.RequiredText("channelId"), "channelId");
        BirdContent.Check(body);
        BirdPost.CheckOptions(body, isSend: false);
        var contact = BirdPost.Recipient(request.State, to, channel);
        var conversation = BirdPost.Open(contact, channel);
        BirdPost.Post(conversation, channel, body, "pending", ReportUrl(body));
        return ApiResult.Created(conversation.Render());
    }

    /// <summary>Creates a conversation without a message: known from one client library only.</summary>
    public static ApiResult Create(MessageBirdRequest request)
    {
        var id = request.Body.RequiredText("contactId");
        var contact = request.State.FindContact(id) ?? throw MessageBirdError.NotFound("contact not found");
        return ApiResult.Created(BirdPost.Open(contact, contact.Channel).Render());
    }

    public static ApiResult List(MessageBirdRequest request)
    {
        var ids = request.QueryList("ids");
        var statuses = request.Query("status") switch
        {
            null or "" or "all" => null,
            { } text => text.Split(';', ','),
        };
        if (statuses?.FirstOrDefault(status => status is not ("active" or "archived")) is { } unknown)
            throw MessageBirdError.Invalid("status", $"'{unknown}' is not one of active, archived and all");

        var found = request.State.Conversations.Values
            .Where(conversation => ids?.Contains(conversation.Id) != false && statuses?.Contains(conversation.Status) != false)
            .OrderByDescending(conversation => conversation.Position)
            .ToList();
        return request.Page(found, conversation => conversation.Render());
    }

    /// <summary>The items of this list are bare ids.</summary>
    public static ApiResult ListOfContact(MessageBirdRequest request)
    {
        var contact = request.State.FindContact(request["contactId"]) ?? throw MessageBirdError.NotFound("contact not found");
        var found = contact.Conversations.OrderByDescending(conversation => conversation.Position).ToList();
        return request.Page(found, conversation => JsonValue.Create(conversation.Id));
    }

    public static ApiResult Get(MessageBirdRequest request) => ApiResult.Ok(request.Conversation.Render());

    public static ApiResult Update(MessageBirdRequest request)
    {
        var conversation = request.Conversation;
        var status = request.Body.RequiredText("status");
        if (status is not ("active" or "archived"))
            throw MessageBirdError.Invalid("status", "active or archived is expected");

        if (status == "active" && conversation.Contact.ActiveConversation is { } active && active != conversation)
            throw MessageBirdError.Invalid("status", "the contact has another active conversation");

        BirdPost.SetStatus(conversation, status);
        return ApiResult.Ok(conversation.RenderChanged());
    }

    private static string? ReportUrl(JsonObject body) => body["reportUrl"] is null ? null : body.RequiredUrl("reportUrl");
}
