using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2SwitchboardEndpoints
{
    private static readonly ObjectRule Changes = new(("enabled", Rules.Flag), ("defaultSwitchboardIntegrationId", Rules.NeededText));

    public static ApiResult Create(ApiRequest request)
    {
        if (request.App.Switchboard is not null)
            throw ApiException.BadRequest("Only one switchboard can be created per app");

        request.App.Switchboard = new SwitchboardState(request.State.Ids.Object());
        return ApiResult.Created(Envelope(request.App.Switchboard));
    }

    public static ApiResult List(ApiRequest request) =>
        Listing.All("switchboards", request.App.Switchboard is { } only ? new[] { only } : [], V2Conversations.Render);

    public static ApiResult Update(ApiRequest request)
    {
        var switchboard = Find(request);
        Changes.Check(request.Body);
        var chosen = (string?)request.Body["defaultSwitchboardIntegrationId"] is { } id
            ? switchboard.Find(id) ?? throw NoIntegration("SwitchboardIntegration not found")
            : switchboard.Default;
        var isEnabled = (bool?)request.Body["enabled"] ?? switchboard.IsEnabled;
        if (isEnabled && chosen is null)
            throw NoIntegration("Enabled switchboard must have an associated default switchboardIntegration");

        (switchboard.IsEnabled, switchboard.Default) = (isEnabled, chosen);
        return ApiResult.Ok(Envelope(switchboard));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        _ = Find(request);
        Switchboard.Remove(request.App);
        return ApiResult.Ok([]);
    }

    public static SwitchboardState Find(ApiRequest request) =>
        request.App.Switchboard is { } switchboard && switchboard.Id == request["switchboardId"]
            ? switchboard
            : throw ApiException.NotFound("switchboard", "Switchboard not found");

    public static ApiException NoIntegration(string title) => ApiException.NotFound("switchboard_integration", title);

    private static JsonObject Envelope(SwitchboardState switchboard) => new() { ["switchboard"] = V2Conversations.Render(switchboard) };
}
