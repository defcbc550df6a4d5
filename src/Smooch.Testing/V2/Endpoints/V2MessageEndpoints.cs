using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2MessageEndpoints
{
    private static readonly ObjectRule Override = new(
        ("apple", new ObjectRule(("payload", Rules.Free), ("withCapabilities", new ListRule(Rules.Text))) { Required = ["payload"] }),
        ("line", Payload()), ("messenger", Payload()), ("whatsapp", Payload()));

    private static readonly ObjectRule Destination = new(
        ("integrationId", Rules.NeededText),
        ("integrationType", Rules.NeededText))
    { Also = NamesOne };

    private static readonly (string, Rule)[] Members =
        [("author", V2Author.Rule), ("destination", Destination), ("metadata", Rules.Metadata), ("override", Override)];

    private static readonly ObjectRule Message = new([("content", ContentRules.Content), .. Members]) { Required = ["author", "content"] };

    private static readonly ObjectRule NativeMessage = new([("content", Rules.Free), ("schema", Rules.OneOf("whatsapp")), .. Members])
    {
        Required = ["author", "content"],
    };

    public static ApiResult Post(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        var (postings, _) = Check(request, conversation);
        conversation.CheckRoom(postings.Count);
        var messages = postings.Select(posting => V2Messages.Render(MessagePoster.Store(conversation, posting))).ToList();
        return ApiResult.Created(new JsonObject { ["messages"] = new JsonArray([.. messages]) });
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request, request.State.Options.PageSize);
        var conversation = request.App.Conversations.GetValueOrDefault(request["conversationId"]) ?? throw V2Request.NoResource();
        return page.Render("messages", conversation.Messages, message => message.Id, V2Messages.Render, startsAtEnd: true);
    }

    public static ApiResult DeleteAll(ApiRequest request)
    {
        V2Request.Conversation(request).Clear();
        return ApiResult.Ok([]);
    }

    public static ApiResult Delete(ApiRequest request) =>
        V2Request.Conversation(request).Remove(request["messageId"]) ? ApiResult.Ok([]) : throw V2Request.NoResource();

    /// <summary>Gets the checks of a message that is not posted to a conversation, as for a link.</summary>
    public static ObjectRule Rule => Message;

    private static (IReadOnlyList<Posting> Postings, V2Author Author) Check(ApiRequest request, ConversationState conversation)
    {
        var body = request.Body;
        var isNative = body.ContainsKey("schema");
        (isNative ? NativeMessage : Message).Check(body);
        var content = (JsonObject)body["content"]!;
        if (!isNative && (string)content["type"]! == "template")
            throw ApiException.BadRequest(".schema should be whatsapp for a template");

        var author = V2Author.Read(request, conversation);
        if (author.Participant is not null)
            CheckUserMessage(body, content);

        var stored = isNative ? Native(content) : V2Content.ToStored(content, request.State);
        var (destination, isSilent) = DestinationOf(request.App, conversation, body);
        return ([.. Split(request.App, body, stored).Select(one => Sign(new Posting(
            author.Participant is null ? "appMaker" : "appUser",
            one,
            new JsonObject { ["type"] = "api" })
        {
            Author = author.Participant?.User,
            Destination = destination,
            IsSilent = isSilent,
        }, body))], author);
    }

    private static void CheckUserMessage(JsonObject body, JsonObject content)
    {
        if (body.ContainsKey("destination") || body.ContainsKey("override"))
            throw ApiException.BadRequest("destination and override are for authors of type business");

        if (content["actions"] is not null || (string?)content["type"] is "form" or "template" or "carousel" or "list")
            throw ApiException.BadRequest("An author of type user sends texts, images, files and locations, without actions");
    }

    // A text of the business may hold the shorthand of buttons, images and templates, as in v1.1.
    private static List<JsonObject> Split(AppState app, JsonObject body, JsonObject stored)
    {
        if ((string)body["author"]!["type"]! != "business" || (string?)stored["type"] != "text" || (string?)stored["text"] is not { } text)
            return [stored];

        var pieces = Shorthand.Expand(new JsonObject { ["role"] = "appMaker", ["type"] = "text", ["text"] = text }, app);
        return pieces is [var only] && (string?)only["text"] == text
            ? [stored]
            : pieces.Select((piece, at) => Piece(app, piece, at == 0 ? stored : null)).ToList();
    }

    private static JsonObject Piece(AppState app, JsonObject piece, JsonObject? stored)
    {
        var content = MessageRules.Content(piece, ApiVersions.V1_1, legacyPath: false, app.Service);
        if (stored?["actions"] is JsonArray own)
        {
            var all = content["actions"] as JsonArray ?? [];
            foreach (var action in own)
                all.Add(action?.DeepClone());

            content["actions"] = all.Parent is null ? all : all.DeepClone();
        }

        return content;
    }

    private static JsonObject Native(JsonObject content) => new()
    {
        ["type"] = (string?)(content["type"] as JsonValue)?.ToString() ?? "template",
        ["native"] = content.DeepClone(),
    };

    private static Posting Sign(Posting posting, JsonObject body)
    {
        var author = (JsonObject)body["author"]!;
        Copy(author, "displayName", posting.Content, "name");
        Copy(author, "avatarUrl", posting.Content, "avatarUrl");
        if (author["subtypes"] is JsonArray { Count: > 0 } subtypes)
            posting.Content["subtypes"] = subtypes.DeepClone();

        if (body["metadata"] is JsonObject { Count: > 0 } metadata)
            posting.Content["metadata"] = metadata.DeepClone();

        return posting;
    }

    private static (ClientState? Client, bool IsSilent) DestinationOf(AppState app, ConversationState conversation, JsonObject body)
    {
        if (body["destination"] is not JsonObject destination)
            return default;

        var (id, type) = ((string?)destination["integrationId"], (string?)destination["integrationType"]);
        if (type == "none")
            return (null, true);

        if (conversation.Owner?.User is not { } user)
            throw ApiException.BadRequest("destination is for conversations of type personal");

        if (id is not null && !app.Integrations.ContainsKey(id))
            throw V2Request.NoIntegration();

        var client = user.Clients.Find(client =>
            (id is null || client.IntegrationId == id) && (type is null || client.Platform == type || V2Clients.TypeOf(client) == type));
        return (client ?? throw ApiException.BadRequest("The user has no client for this destination in the conversation"), false);
    }

    private static void NamesOne(JsonObject destination, string path, List<string> problems)
    {
        if (destination.ContainsKey("integrationId") == destination.ContainsKey("integrationType"))
            problems.Add($"{path} should have exactly one of 'integrationId' and 'integrationType'");
    }

    private static ObjectRule Payload() => new(("payload", Rules.Free)) { Required = ["payload"] };

    private static void Copy(JsonObject from, string name, JsonObject to, string newName)
    {
        if (from[name] is { } value)
            to[newName] = value.DeepClone();
    }
}
