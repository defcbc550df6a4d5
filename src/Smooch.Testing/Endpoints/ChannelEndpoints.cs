using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The channels of a user and their related data.</summary>
internal static class ChannelEndpoints
{
    public static ApiResult List(ApiRequest request)
    {
        var channels = new JsonArray();
        foreach (var client in request.User.Clients)
        {
            if (client.RenderEntity(request.Version) is { } entity)
                channels.Add(entity);
        }

        return ApiResult.Ok(new JsonObject { ["channels"] = channels });
    }

    public static ApiResult Link(ApiRequest request)
    {
        var user = request.User;
        var link = ChannelLink.Read(request.Body, request.Version);
        var pending = link.Begin(user);
        var response = ApiResult.Ok(new JsonObject { ["appUser"] = user.Render(request.Version) });
        ChannelLink.Match(user, pending);
        if (link.IsImmediate)
            ChannelLink.Complete(user, pending);

        return response;
    }

    public static ApiResult Unlink(ApiRequest request)
    {
        var user = request.User;
        var client = user.Clients.Concat(user.PendingClients)
            .FirstOrDefault(candidate => !candidate.IsSdk && candidate.Platform == request["channel"])
                     ?? throw ApiException.NotFound("The app user has no such channel");
        user.Unlink(client);
        return ApiResult.Empty();
    }

    public static ApiResult BusinessSystems(ApiRequest request) =>
        ApiResult.Ok(new JsonObject { ["businessSystems"] = request.User.BusinessSystems.DeepClone() });

    public static ApiResult AuthCode(ApiRequest request)
    {
        _ = request.User;
        return ApiResult.Ok(new JsonObject { ["authCode"] = request.State.Ids.Code("ac_") });
    }

    public static ApiResult LinkRequests(ApiRequest request)
    {
        _ = request.User;
        var ids = request.Query("integrationIds")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (ids.Length == 0)
            throw ApiException.BadRequest("Missing required argument integrationIds");

        var requests = new JsonArray();
        foreach (var id in ids)
        {
            var type = request.App.IntegrationType(id) ?? throw ApiException.NotFound($"Integration {id} not found");
            var code = request.State.Ids.Code("lr_");
            requests.Add(
                new JsonObject
                {
                    ["integrationId"] = id,
                    ["type"] = type,
                    ["code"] = code,
                    ["url"] = $"https://link.smooch.io/{type}/{code}",
                });
        }

        return ApiResult.Ok(new JsonObject { ["linkRequests"] = requests });
    }
}
