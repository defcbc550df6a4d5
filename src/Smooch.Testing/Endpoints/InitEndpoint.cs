using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary><c>POST /v1/init</c>: a device starts, and its user is created, found or merged.</summary>
internal static class InitEndpoint
{
    public static ApiResult Init(ApiRequest request)
    {
        var device = Read.RequiredObject(request.Body, "device");
        var deviceId = Read.RequiredString(device, "id");
        var platform = Read.Enumerated(device, "platform", "ios", "android", "web", "other");
        var userId = UserIdOf(request);
        DeviceEndpoints.Check(device);

        var user = Resolve(request.App, deviceId, userId);
        var (client, isNew) = BindDevice(request.App, user, deviceId, platform);
        DeviceEndpoints.Describe(client, device);
        client.LastSeen = request.State.Clock.Now;
        if (isNew)
            V2Events.ClientChanged("client:add", user, client, "sdkLogin");

        if (request.Credential.Scope == Scopes.AppUser)
            user.Secure(client);

        return ApiResult.Ok(new JsonObject
        {
            ["app"] = App(request.App),
            ["appUser"] = user.Render(request.Version),
        });
    }

    // Web messengers use these settings, and list the channels of the integrations.
    private static JsonObject App(AppState app) => new()
    {
        ["_id"] = app.Id,
        ["name"] = app.Name,
        ["hasIcon"] = false,
        ["apnEnabled"] = false,
        ["integrations"] = new JsonArray([.. app.Integrations.Values.Select(integration => new JsonObject
        {
            ["_id"] = integration["_id"]!.DeepClone(),
            ["type"] = integration["type"]!.DeepClone(),
        })]),
        ["settings"] = new JsonObject { ["web"] = new JsonObject { ["channels"] = new JsonObject() } },
    };

    private static string? UserIdOf(ApiRequest request)
    {
        // Web messengers send an empty one before they know their user.
        var userId = Read.OptionalString(request.Body, "userId") is { Length: > 0 } text ? text : null;

        switch (request.Credential.Scope)
        {
            case Scopes.AppUser when userId is not null && userId != request.Credential.UserId:
                throw ApiException.Forbidden("The userId of the body is not the userId of the JWT");
            case Scopes.AppUser:
                return request.Credential.UserId;
            case Scopes.AppToken when userId is not null && request.App.FindUserByUserId(userId) is { IsSecured: true }:
                throw ApiException.Forbidden("This app user requires a JWT");
            default:
                return userId;
        }
    }

    private static UserState Resolve(AppState app, string deviceId, string? userId)
    {
        var onDevice = app.FindUserByClient(deviceId);
        if (userId is null)
            return onDevice ?? app.AddUser();

        var known = app.FindUserByUserId(userId);
        if (onDevice is null || onDevice == known)
            return known ?? app.AddUser(userId);

        if (onDevice.UserId is not null)
        {
            // Another user logs in on a shared device: the device moves, the users stay separate.
            return known ?? app.AddUser(userId);
        }

        if (known is null)
        {
            app.SetUserId(onDevice, userId);
            return onDevice;
        }

        UserMerge.Merge(known, onDevice, "sdkLogin");
        return known;
    }

    private static (ClientState Client, bool IsNew) BindDevice(AppState app, UserState user, string deviceId, string platform)
    {
        if (app.FindUserByClient(deviceId) is { } before && before != user)
            before.Clients.RemoveAll(client => client.Id == deviceId);

        if (user.Clients.Find(client => client.Id == deviceId) is { } known)
        {
            known.Platform = platform;
            return (known, false);
        }

        var added = new ClientState(deviceId, platform) { IsPrimary = user.Clients.Count == 0 };
        user.Clients.Add(added);
        return (added, true);
    }
}
