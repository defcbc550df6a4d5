using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// One page of history. Both limits are exclusive, pages ascend, and <c>next</c> has only the time of the last message:
/// a client that follows it misses messages with the same timestamp, as with the real service.
/// </summary>
internal static class MessagePage
{
    public static ApiResult Render(ApiRequest request)
    {
        var before = Edge(request, "before");
        var after = Edge(request, "after");
        if (before is not null && after is not null)
            throw ApiException.BadRequest("before and after are mutually exclusive");

        var conversation = ConversationEndpoints.Of(request).Conversation;
        var (start, end) = Range(conversation, before, after, request.State.Options.PageSize);
        var messages = new JsonArray();
        for (var i = start; i < end; i++)
            messages.Add(conversation.Messages[i].Render(request.IsV1 ? MessageShape.V1 : MessageShape.V1_1));

        var body = new JsonObject { ["conversation"] = conversation.Render(), ["messages"] = messages };
        var hasMore = after is null ? start > 0 : end < conversation.Messages.Count;
        if (hasMore && end > start)
        {
            var (name, edge) = after is null ? ("before", conversation.Messages[start]) : ("after", conversation.Messages[end - 1]);
            body["next"] = $"{request.Url}?{name}={ServiceTime.SecondsText(edge.Received)}";

            // Web messengers of that time need older messages under this name.
            if (after is null)
                body["previous"] = body["next"]!.DeepClone();
        }

        return ApiResult.Ok(body);
    }

    private static (int Start, int End) Range(ConversationState conversation, decimal? before, decimal? after, int size)
    {
        if (after is { } low)
        {
            var start = conversation.FirstAfter(low);
            return (start, Math.Min(start + size, conversation.Messages.Count));
        }

        var end = before is { } high ? conversation.FirstAtOrAfter(high) : conversation.Messages.Count;
        return (Math.Max(0, end - size), end);
    }

    private static decimal? Edge(ApiRequest request, string name)
    {
        if (request.Query(name) is not { } text)
            return null;

        return ServiceTime.TryParseSeconds(text, out var milliseconds)
            ? milliseconds
            : throw ApiException.BadRequest($"Invalid value for {name}: UNIX seconds are expected, with or without decimals");
    }
}
