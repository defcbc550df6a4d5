using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The endpoints that read and send messages.</summary>
internal static class BirdMessageEndpoints
{
    public static ApiResult ListOfConversation(MessageBirdRequest request)
    {
        var excluded = request.QueryList("excludePlatforms");
        var newestFirst = request.Conversation.Messages
            .Where(message => excluded?.Contains((string?)message.Json["platform"]) != true)
            .Reverse()
            .ToList();
        return request.Page(newestFirst, message => message.Render());
    }

    public static ApiResult Reply(MessageBirdRequest request)
    {
        var body = request.Body;
        var conversation = request.Conversation;
        var channel = body["channelId"] is null
            ? BirdPost.Channel(request.State, conversation.LastUsedChannel.Id, "channelId")
            : BirdPost.Channel(request.State, body.RequiredText("channelId"), "channelId");
        BirdContent.Check(body);
        BirdPost.CheckOptions(body, isSend: false);
        if (conversation.Contact.Address(channel.PlatformId) is null)
            throw MessageBirdError.Invalid("channelId", "the contact cannot be reached on this channel");

        // An archived conversation has ended: the reply opens another.
        var open = conversation.Status == "active" ? conversation : BirdPost.Open(conversation.Contact, channel);
        var message = BirdPost.Post(open, channel, body, "pending", ReportUrl(body));
        return ApiResult.Created(message.AsAccepted);
    }

    public static ApiResult Send(MessageBirdRequest request)
    {
        var body = request.Body;
        var to = body.RequiredText("to");
        var channel = BirdPost.Channel(request.State, body.RequiredText("from"), "from");
        BirdContent.Check(body);
        BirdPost.CheckOptions(body, isSend: true);
        var fallback = BirdFallback.Read(request.State, body);
        var contact = BirdPost.Recipient(request.State, to, channel);
        var conversation = BirdPost.Open(contact, channel);
        var posted = BirdPost.Post(conversation, channel, body, "accepted", ReportUrl(body));
        posted.Message.VisibleAt = posted.Message.CreatedAt + request.State.Options.SendVisibilityDelay;
        var result = new JsonObject { ["id"] = posted.Message.Id, ["status"] = "accepted" };
        if (fallback is not null)
            result["fallback"] = new JsonObject { ["id"] = fallback.Schedule(posted.Message, body) };

        return ApiResult.Accepted(result);
    }

    public static ApiResult Get(MessageBirdRequest request) =>
        request.State.Messages.GetValueOrDefault(request["id"]) is { } message && message.VisibleAt <= request.State.Clock.UtcNow
            ? ApiResult.Ok(message.Render())
            : throw MessageBirdError.NotFound("message not found");

    public static ApiResult List(MessageBirdRequest request)
    {
        var ids = request.QueryList("ids");
        var from = DateTimeOffset.MinValue;
        if (request.Query("from") is { Length: > 0 } text && !MessageBirdTime.TryParse(text, out from))
            throw MessageBirdError.Invalid("from", "an RFC 3339 time is expected");

        var found = request.State.Messages.Values
            .Where(message => ids?.Contains(message.Id) != false && message.CreatedAt >= from)
            .Reverse()
            .ToList();
        return request.Page(found, message => message.Render());
    }

    private static string? ReportUrl(JsonObject body) => body["reportUrl"] is null ? null : body.RequiredUrl("reportUrl");
}
