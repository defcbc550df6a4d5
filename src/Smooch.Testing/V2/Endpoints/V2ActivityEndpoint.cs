namespace Smooch.Testing;

internal static class V2ActivityEndpoint
{
    private const string Read = "conversation:read";

    private static readonly ObjectRule Activity = new(("author", V2Author.Rule), ("type", Rules.OneOf(Read, "typing:start", "typing:stop")))
    {
        Required = ["author", "type"],
    };

    public static ApiResult Post(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        Activity.Check(request.Body);
        var type = (string)request.Body["type"]!;
        var author = V2Author.Read(request, conversation);
        if (author.Participant is null)
        {
            if (type == Read)
                conversation.AppMakerLastRead = request.State.Clock.Now;
            else
                conversation.IsBusinessTyping = type == "typing:start";

            return ApiResult.Ok([]);
        }

        if (type != Read)
            throw ApiException.BadRequest(".type should be conversation:read for an author of type user");

        author.Participant.UnreadCount = 0;
        author.Participant.LastRead = request.State.Clock.Now;
        if (conversation.IsDefault)
            WebhookEvents.ConversationRead(author.Participant.User, client: null);

        V2Events.Acted(conversation, author.Participant.User, client: null, Read);
        return ApiResult.Ok([]);
    }
}
