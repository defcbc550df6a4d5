using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2DeviceEndpoints
{
    public static ApiResult List(ApiRequest request)
    {
        var user = V2Request.User(request);
        return Listing.All(
            "devices",
            Devices(user).OrderByDescending(client => client.LastSeen),
            client => V2Clients.RenderDevice(user, client));
    }

    public static ApiResult Get(ApiRequest request)
    {
        var user = V2Request.User(request);
        var device = Devices(user).FirstOrDefault(client => client.Id == request["deviceId"])
            ?? throw ApiException.NotFound("device", "Device not found");
        return ApiResult.Ok(new JsonObject { ["device"] = V2Clients.RenderDevice(user, device) });
    }

    private static IEnumerable<ClientState> Devices(UserState user) => user.Clients.Where(client => client.IsSdk);
}
