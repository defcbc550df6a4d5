using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2ParticipantEndpoints
{
    private const int Limit = 250;

    /// <summary>The user of a conversation that is created or joined.</summary>
    public static readonly ObjectRule Participant = new(
        ("userId", Rules.NeededText), ("userExternalId", Rules.Length(1, 1024)), ("subscribeSDKClient", Rules.Flag))
    {
        Also = (body, path, problems) => NamesOne(body, path, problems, "userId", "userExternalId"),
    };

    private static readonly ObjectRule Leaver = new(
        ("userId", Rules.NeededText), ("userExternalId", Rules.Length(1, 1024)), ("participantId", Rules.NeededText))
    {
        Also = (body, path, problems) => NamesOne(body, path, problems, "userId", "userExternalId", "participantId"),
    };

    public static ApiResult Join(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        Participant.Check(request.Body);
        var user = V2Request.User(request.App, request.Body);
        if (conversation.Type != ConversationState.Group)
            throw ApiException.BadRequest("Only conversations of type sdkGroup can be joined");

        if (conversation.Find(user) is { } known)
            return ApiResult.Created(Envelope(known));

        if (conversation.Participants.Count >= Limit)
            throw ApiException.BadRequest("Too many participants");

        var participant = Add(conversation, user, request.Body);
        V2Events.Joined(conversation, user);
        return ApiResult.Created(Envelope(participant));
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request);
        return page.Render(
            "participants",
            V2Request.Conversation(request).Participants,
            participant => participant.Id,
            V2Conversations.Render);
    }

    public static ApiResult Leave(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        Leaver.Check(request.Body);
        var participant = (string?)request.Body["participantId"] is { } id
            ? conversation.Participants.Find(candidate => candidate.Id == id)
            : conversation.Find(V2Request.User(request.App, request.Body));
        if (participant is null)
            throw ApiException.NotFound("User is not a member of the conversation");

        if (conversation.Type != ConversationState.Group)
            throw ApiException.BadRequest("Only conversations of type sdkGroup can be left");

        conversation.Leave(participant);
        V2Events.Left(conversation, participant.User);
        return ApiResult.Ok([]);
    }

    public static ParticipantState Add(ConversationState conversation, UserState user, JsonObject body)
    {
        if ((bool?)body["subscribeSDKClient"] == true)
            _ = V2Clients.SdkClientId(user);

        return conversation.Join(user);
    }

    private static void NamesOne(JsonObject body, string path, List<string> problems, params string[] names)
    {
        if (names.Count(body.ContainsKey) != 1)
            problems.Add($"{path} should have exactly one of {string.Join(", ", names.Select(name => $"'{name}'"))}".TrimStart());
    }

    private static JsonObject Envelope(ParticipantState participant) => new() { ["participant"] = V2Conversations.Render(participant) };
}
