using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2ClientEndpoints
{
    private static readonly Rule Phone = new TextRule(1) { Format = ("phone number with + and country code", IsPhone) };

    private static readonly ObjectRule ByPhone = Criteria("phoneNumber", ("phoneNumber", Phone));

    private static readonly UnionRule Match = new(
        (
            "mailgun",
            Criteria(
                "address",
                ("address", Rules.NeededText),
                ("subject", Rules.Text))), ("messagebird", ByPhone), ("twilio", ByPhone), ("whatsapp", ByPhone));

    private static readonly ObjectRule NewClient = new(
        ("matchCriteria", Match),
        ("confirmation", new ObjectRule(("type", Rules.OneOf("immediate", "userActivity", "prompt")), ("message", V2MessageEndpoints.Rule))
        {
            Required = ["type"],
            Also = CheckMessage,
        }),
        ("target", new ObjectRule(("conversationId", Rules.NeededText)) { Required = ["conversationId"] }))
    {
        Required = ["matchCriteria", "confirmation", "target"],
    };

    public static ApiResult Create(ApiRequest request)
    {
        var user = V2Request.User(request);
        NewClient.Check(request.Body);
        var conversation = request.App.Conversations.GetValueOrDefault((string)request.Body["target"]!["conversationId"]!)
            ?? throw V2Request.NoConversation();
        if (conversation.Find(user) is null)
            throw ApiException.BadRequest("The user is not a participant of the conversation");

        var match = (JsonObject)request.Body["matchCriteria"]!;
        var (type, integrationId) = ((string)match["type"]!, (string)match["integrationId"]!);
        if (request.App.IntegrationType(integrationId) is not { } known)
            throw V2Request.NoIntegration();

        if (known != type)
            throw ApiException.BadRequest($"The integration is not of type {type}");

        var link = LinkOf(match, type, integrationId, request.Body) with { Conversation = conversation };
        var pending = link.Begin(user);
        var response = ApiResult.Created(new JsonObject { ["client"] = V2Clients.Render(user, pending) });
        ChannelLink.Match(user, pending);
        if (link.IsImmediate)
            ChannelLink.Complete(user, pending);

        return response;
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request);
        return page.Render("clients", V2Clients.All(V2Request.User(request)), client => (string)client["id"]!, client => client);
    }

    public static ApiResult Remove(ApiRequest request)
    {
        var user = V2Request.User(request);
        var id = request["clientId"];
        if (user.SdkClientId == id)
            throw ApiException.BadRequest("Cannot remove a client of type 'sdk'");

        var client = user.Clients.Concat(user.PendingClients).FirstOrDefault(client => client.Id == id && !client.IsSdk)
                     ?? throw ApiException.NotFound("client", "Client not found");
        user.Unlink(client);
        return ApiResult.Ok([]);
    }

    private static ChannelLink LinkOf(JsonObject match, string type, string integrationId, JsonObject body)
    {
        var address = type == "mailgun" ? (string)match["address"]! : Digits((string)match["phoneNumber"]!);
        var criteria = new JsonObject();
        foreach (var name in (ReadOnlySpan<string>)["phoneNumber", "address", "subject"])
        {
            if (match[name] is { } value)
                criteria[name] = value.DeepClone();
        }

        var isImmediate = (string)body["confirmation"]!["type"]! == "immediate";
        return new ChannelLink(type, address, criteria, isImmediate, (bool?)match["primary"] ?? true, integrationId);
    }

    private static ObjectRule Criteria(string address, params (string, Rule)[] members) =>
        new([("integrationId", Rules.NeededText), ("primary", Rules.Flag), .. members]) { Required = ["integrationId", address] };

    private static void CheckMessage(JsonObject confirmation, string path, List<string> problems)
    {
        var type = (string)confirmation["type"]!;
        if (confirmation["message"] is not JsonObject message)
        {
            if (type == "userActivity")
                problems.Add($"{path} should have required property 'message'");

            return;
        }

        var content = (JsonObject)message["content"]!;
        if ((string)content["type"]! is not ("text" or "image"))
            problems.Add($"{path}.message should be of type text or image");

        if ((content["actions"] as JsonArray ?? []).Any(action => (string)action!["type"]! != "link"))
            problems.Add($"{path}.message should only have actions of type link");
    }

    private static string Digits(string phone) =>
        phone.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static bool IsPhone(string text) => Digits(text) is ['+', .. { Length: > 0 } digits] && digits.All(char.IsAsciiDigit);
}
