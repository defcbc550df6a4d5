using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// Clients and devices as v2 shows them: all SDKs of a user are one client of type <c>sdk</c>, and each of them is a device.
/// </summary>
internal static class V2Clients
{
    private const string Sdk = "sdk";

    public static string TypeOf(ClientState client) => client.IsSdk ? Sdk : client.Platform;

    /// <summary>All clients, the most recently used first, and the pending ones after them.</summary>
    public static IReadOnlyList<JsonObject> All(UserState user)
    {
        var result = new List<(long LastSeen, JsonObject Client)>();
        if (SdkClient(user) is { } sdk)
            result.Add((user.Clients.Where(client => client.IsSdk).Select(client => client.LastSeen).DefaultIfEmpty(0).Max(), sdk));

        foreach (var client in user.Clients.Where(client => !client.IsSdk))
            result.Add((client.LastSeen, Render(user, client)));

        return [
            .. result.OrderByDescending(entry => entry.LastSeen).Select(entry => entry.Client),
            .. user.PendingClients.Select(client => Render(user, client)),
        ];
    }

    public static JsonObject Render(UserState user, ClientState client)
    {
        if (client.IsSdk)
        {
            _ = SdkClientId(user);
            return SdkClient(user)!;
        }

        var result = new JsonObject { ["id"] = client.Id, ["type"] = client.Platform, ["status"] = client.IsActive ? "active" : "pending" };
        Set(result, "integrationId", client.IntegrationId);
        if (!client.IsActive)
            return result;

        Set(result, "externalId", client.ExternalId);
        result["lastSeen"] = ServiceTime.Iso(client.LastSeen);
        Set(result, "linkedAt", client.LinkedAt is { } at ? ServiceTime.Iso(at) : null);
        Set(result, "displayName", client.DisplayName);
        Set(result, "avatarUrl", client.AvatarUrl);
        if (client.Info is not null)
            result["info"] = client.Info.DeepClone();

        return result;
    }

    public static JsonArray Associations(UserState user) => [.. All(user)
        .Where(client => (string?)client["status"] == "active")
        .Select(client => new JsonObject { ["type"] = (string?)client["type"], ["clientId"] = (string?)client["id"] })];

    public static JsonObject RenderDevice(UserState user, ClientState client)
    {
        var result = new JsonObject
        {
            ["id"] = client.Id,
            ["guid"] = client.Id.Replace("-", "", StringComparison.Ordinal),
            ["clientId"] = SdkClientId(user),
            ["integrationId"] = client.IntegrationId ?? user.App.SdkId(client.Platform),
            ["type"] = client.Platform is "ios" or "android" ? client.Platform : "web",
            ["status"] = client.IsActive ? "active" : "inactive",
            ["lastSeen"] = ServiceTime.Iso(client.LastSeen),
        };
        Set(result, "pushNotificationToken", client.PushNotificationToken);
        Set(result, "appVersion", client.AppVersion);
        result["info"] = client.Info?.DeepClone() ?? new JsonObject();
        return result;
    }

    /// <summary>The id of the client of type <c>sdk</c>, created on first use.</summary>
    public static string SdkClientId(UserState user) => user.SdkClientId ??= user.App.Service.Ids.Object();

    private static JsonObject? SdkClient(UserState user)
    {
        var devices = user.Clients.FindAll(client => client.IsSdk);
        if (devices.Count == 0 && user.SdkClientId is null)
            return null;

        var result = new JsonObject { ["id"] = SdkClientId(user), ["type"] = Sdk, ["status"] = "active" };
        if (devices.Count > 0)
            result["lastSeen"] = ServiceTime.Iso(devices.Max(device => device.LastSeen));

        return result;
    }

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}
