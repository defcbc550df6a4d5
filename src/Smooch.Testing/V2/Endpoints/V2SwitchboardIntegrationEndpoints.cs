using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2SwitchboardIntegrationEndpoints
{
    private static readonly Rule NameRule = new TextRule(1, 128)
    {
        Format = ("[A-Za-z0-9_-]", text => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')),
    };

    private static readonly ObjectRule Changes = new(
        ("name", NameRule), ("integrationId", Rules.NeededText), (
            "integrationType",
            Rules.NeededText), ("deliverStandbyEvents", Rules.Flag),
        (
            "nextSwitchboardIntegrationId",
            Rules.Length(1, 24, isNullable: true)), ("messageHistoryCount", new NumberRule(1, 10) { IsNullable = true }))
    {
        Also = NotBoth,
    };

    public static ApiResult Create(ApiRequest request)
    {
        var switchboard = V2SwitchboardEndpoints.Find(request);
        Changes.Check(request.Body);
        if (!request.Body.ContainsKey("name"))
            throw ApiException.BadRequest("should have required property 'name'");

        if (switchboard.Integrations.Count >= SwitchboardState.IntegrationLimit)
        {
            throw new ApiException(
                400, "too_many_switchboard_integrations",
                $"Switchboard has reached the max number of switchboard integrations ({SwitchboardState.IntegrationLimit})");
        }

        if (Link(request) is not { } link)
            throw ApiException.BadRequest("should have exactly one of 'integrationId' and 'integrationType'");

        var integration = new SwitchboardIntegrationState(request.State.Ids.Object());
        CheckNameAndNext(request, switchboard, integration);
        switchboard.Integrations.Add(integration);
        Apply(request.Body, integration, link);
        return ApiResult.Created(Envelope(integration));
    }

    public static ApiResult List(ApiRequest request) =>
        Listing.All("switchboardIntegrations", V2SwitchboardEndpoints.Find(request).Integrations, V2Conversations.Render);

    public static ApiResult Update(ApiRequest request)
    {
        var switchboard = V2SwitchboardEndpoints.Find(request);
        var integration = Find(request, switchboard);
        Changes.Check(request.Body);
        var link = Link(request);
        CheckNameAndNext(request, switchboard, integration);
        Apply(request.Body, integration, link);
        return ApiResult.Ok(Envelope(integration));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        var switchboard = V2SwitchboardEndpoints.Find(request);
        var integration = Find(request, switchboard);
        if (switchboard.Default == integration)
            throw ApiException.BadRequest("The default switchboardIntegration cannot be deleted");

        if (switchboard.Integrations.Exists(other => other.NextId == integration.Id))
            throw ApiException.BadRequest("The switchboardIntegration is the next one of another");

        Switchboard.Remove(request.App, integration);
        return ApiResult.Ok([]);
    }

    private static SwitchboardIntegrationState Find(ApiRequest request, SwitchboardState switchboard) =>
        switchboard.Find(request["switchboardIntegrationId"])
            ?? throw V2SwitchboardEndpoints.NoIntegration("SwitchboardIntegration not found");

    // The key of a custom integration is its id, that of a partner's integration its type, which is the partner's client id.
    private static (string Id, string Type)? Link(ApiRequest request)
    {
        if ((string?)request.Body["integrationId"] is { } id)
        {
            return request.App.IntegrationType(id) is { } type
                ? (id, type)
                : request.State.AccessTokens.FirstOrDefault(access => access.App == request.App && access.IntegrationId == id) is { } access
                    ? (id, access.ClientId)
                    : throw V2Request.NoIntegration();
        }

        if ((string?)request.Body["integrationType"] is not { } wanted)
            return null;

        var partner = request.State.AccessTokens.FirstOrDefault(access =>
            access.App == request.App && access.ClientId == wanted)?.IntegrationId
                      ?? request.App.IntegrationOfType(wanted);
        return (partner ?? throw V2Request.NoIntegration(), wanted);
    }

    private static void CheckNameAndNext(ApiRequest request, SwitchboardState switchboard, SwitchboardIntegrationState self)
    {
        if ((string?)request.Body["name"] is { } name && switchboard.Integrations.Exists(other => other != self && other.Name == name))
            throw ApiException.BadRequest("A switchboardIntegration of this name exists already");

        if ((string?)request.Body["nextSwitchboardIntegrationId"] is { } next && switchboard.Find(next) is null)
            throw V2SwitchboardEndpoints.NoIntegration("SwitchboardIntegration not found");
    }

    private static void Apply(JsonObject body, SwitchboardIntegrationState integration, (string Id, string Type)? link)
    {
        integration.Name = (string?)body["name"] ?? integration.Name;
        (integration.IntegrationId, integration.IntegrationType) = link ?? (integration.IntegrationId, integration.IntegrationType);
        integration.DeliverStandbyEvents = (bool?)body["deliverStandbyEvents"] ?? integration.DeliverStandbyEvents;
        if (body.ContainsKey("nextSwitchboardIntegrationId"))
            integration.NextId = (string?)body["nextSwitchboardIntegrationId"];

        if (body.ContainsKey("messageHistoryCount"))
            integration.MessageHistoryCount = (int?)(decimal?)body["messageHistoryCount"];
    }

    private static void NotBoth(JsonObject body, string path, List<string> problems)
    {
        if (body.ContainsKey("integrationId") && body.ContainsKey("integrationType"))
            problems.Add($"{path} should not have both integrationId and integrationType".TrimStart());
    }

    private static JsonObject Envelope(SwitchboardIntegrationState integration) =>
        new() { ["switchboardIntegration"] = V2Conversations.Render(integration) };
}
