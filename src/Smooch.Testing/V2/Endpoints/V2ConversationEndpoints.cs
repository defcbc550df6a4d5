using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2ConversationEndpoints
{
    private const int ParticipantLimit = 10;

    private static readonly ObjectRule Changes = new(
        ("displayName", Rules.Name), ("description", Rules.Name), ("iconUrl", Rules.Url(isNullable: true)), ("metadata", Rules.Metadata));

    private static readonly ObjectRule NewConversation = new ObjectRule(
        ("type", Rules.OneOf(ConversationState.Personal, ConversationState.Group)),
        ("participants", new ListRule(V2ParticipantEndpoints.Participant, 0, ParticipantLimit)))
    {
        Required = ["type"],
        Also = CheckParticipants,
    }.Plus(
        ("displayName", Rules.Name),
        ("description", Rules.Name),
        ("iconUrl", Rules.Url(isNullable: true)),
        ("metadata", Rules.Metadata));

    public static ApiResult Create(ApiRequest request)
    {
        NewConversation.Check(request.Body);
        var type = (string)request.Body["type"]!;
        var people = (request.Body["participants"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var users = people.ConvertAll(person => V2Request.User(request.App, person));
        if (users.Distinct().Count() != users.Count)
            throw ApiException.BadRequest(".participants should be different users");

        var isDefault = type == ConversationState.Personal && users[0].Conversation is null;
        if (type == ConversationState.Personal && !isDefault && !request.App.Setting("multiConvoEnabled"))
            throw ApiException.BadRequest("The user has a conversation already, and multiConvoEnabled is not set");

        var conversation = request.App.AddConversation(type);
        conversation.IsDefault = isDefault;
        Apply(conversation, request.Body);
        for (var i = 0; i < users.Count; i++)
            V2ParticipantEndpoints.Add(conversation, users[i], people[i]);

        Switchboard.Begin(conversation, null);
        V2Events.ConversationCreated(conversation, isDefault || type == ConversationState.Personal ? users[0] : null, "none", null, null);
        return ApiResult.Created(Envelope(conversation));
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request);
        var (id, externalId) = (request.Query("filter[userId]"), request.Query("filter[userExternalId]"));
        if (id is null == externalId is null)
            throw ApiException.BadRequest("Exactly one of filter[userId] and filter[userExternalId] is required");

        var user = (id is null ? request.App.FindUserByUserId(externalId!) : request.App.FindUserById(id)) ?? throw V2Request.NoUser();
        return page.Render("conversations", user.Conversations, conversation => conversation.Id, V2Conversations.Render);
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(V2Request.Conversation(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        Changes.Check(request.Body);
        Apply(conversation, request.Body);
        return ApiResult.Ok(Envelope(conversation));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        if (conversation.IsDefault)
            throw ApiException.BadRequest($"Conversation {conversation.Id} cannot be deleted because it is the default.");

        request.App.RemoveConversation(conversation);
        V2Events.ConversationRemoved(conversation);
        return ApiResult.Ok([]);
    }

    private static void CheckParticipants(JsonObject body, string path, List<string> problems)
    {
        var people = body["participants"] as JsonArray ?? [];
        if ((string)body["type"]! == ConversationState.Personal && people.Count != 1)
            problems.Add($"{path}.participants should have exactly 1 item for a personal conversation");
    }

    // A null removes a member; an absent member stays.
    private static void Apply(ConversationState conversation, JsonObject body)
    {
        conversation.DisplayName = body.ContainsKey("displayName") ? (string?)body["displayName"] : conversation.DisplayName;
        conversation.Description = body.ContainsKey("description") ? (string?)body["description"] : conversation.Description;
        conversation.IconUrl = body.ContainsKey("iconUrl") ? (string?)body["iconUrl"] : conversation.IconUrl;
        conversation.Metadata = body.ContainsKey("metadata") ? body["metadata"]?.DeepClone() as JsonObject : conversation.Metadata;
    }

    private static JsonObject Envelope(ConversationState conversation) => new() { ["conversation"] = V2Conversations.Render(conversation) };
}
