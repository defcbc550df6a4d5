using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The operations of devices on v1 until 2017.</summary>
internal static class DeviceEndpoints
{
    public static ApiResult TrackEvent(ApiRequest request)
    {
        var user = request.User;
        var name = Read.RequiredString(request.Body, "name");
        var profile = Read.OptionalObject(request.Body, "appUser") is { } given ? Profile.Read(given) : null;
        var isHeard = request.App.Whispers.TryGetValue(name, out var text);
        if (isHeard)
            user.Conversation?.CheckRoom(1);

        profile?.ApplyTo(user);
        if (isHeard)
            MessagePoster.Whisper(user, text!);

        return ApiResult.Created(new JsonObject { ["conversationUpdated"] = isHeard });
    }

    public static ApiResult Update(ApiRequest request)
    {
        var device = Device(request.User, request["deviceId"]);
        Describe(device, request.Body);
        device.LastSeen = request.State.Clock.Now;
        return ApiResult.Ok(new JsonObject { ["device"] = device.Render(request.Version) });
    }

    public static ApiResult SetPushToken(ApiRequest request)
    {
        var device = Device(request.User, Read.RequiredString(request.Body, "deviceId"));
        device.PushNotificationToken = Read.RequiredString(request.Body, "token");
        return ApiResult.Empty();
    }

    /// <summary>Checks the details of a device.</summary>
    /// <exception cref="ApiException">400 when a member has the wrong type.</exception>
    public static void Check(JsonObject device)
    {
        _ = Read.OptionalString(device, "pushNotificationToken");
        _ = Read.OptionalString(device, "appVersion");
        _ = Read.OptionalFlatObject(device, "info", allowNull: true);
    }

    /// <summary>Applies the details of a device; members that are absent stay as they are.</summary>
    public static void Describe(ClientState client, JsonObject device)
    {
        var token = Read.OptionalString(device, "pushNotificationToken");
        var version = Read.OptionalString(device, "appVersion");
        var info = Read.OptionalFlatObject(device, "info", allowNull: true);
        client.PushNotificationToken = token ?? client.PushNotificationToken;
        client.AppVersion = version ?? client.AppVersion;
        client.Info = info is null ? client.Info : ServiceJson.Copy(info);
    }

    private static ClientState Device(UserState user, string id) =>
        user.Clients.Find(client => client.Id == id) ?? throw ApiException.NotFound("Device not found");
}
