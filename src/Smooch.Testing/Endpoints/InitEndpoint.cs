using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary><c>POST /v1/init</c>: a device starts, and its user is made, found or merged.</summary>
internal static class InitEndpoint
{
    public static ApiResult Init(ApiRequest request)
    {
        var device = Read.RequiredObject(request.Body, "device");
        var deviceId = Read.RequiredString(device, "id");
        var platform = Read.Enumerated(device, "platform", "ios", "android", "web", "other");
        var userId = UserIdOf(request);

        var user = Resolve(request.App, deviceId, userId);
        if (request.Credential.Scope == Scopes.AppUser)
            user.IsSecured = true;

        var client = BindDevice(request.App, user, deviceId, platform);
        DeviceEndpoints.Describe(client, device);
        client.LastSeen = request.State.Clock.Now;
        return ApiResult.Ok(new JsonObject
        {
            ["app"] = new JsonObject { ["hasIcon"] = false, ["apnEnabled"] = false },
            ["appUser"] = user.Render(request.Version),
        });
    }

    private static string? UserIdOf(ApiRequest request)
    {
        var userId = Read.OptionalString(request.Body, "userId");
        if (userId is { Length: 0 })
            throw ApiException.BadRequest("Invalid value for userId: it is empty");

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
            // Somebody else logs in on a shared device: the device moves, the people stay apart.
            return known ?? app.AddUser(userId);
        }

        if (known is null)
        {
            app.SetUserId(onDevice, userId);
            return onDevice;
        }

        UserMerge.Merge(known, onDevice);
        return known;
    }

    private static ClientState BindDevice(AppState app, UserState user, string deviceId, string platform)
    {
        if (app.FindUserByClient(deviceId) is { } before && before != user)
            before.Clients.RemoveAll(client => client.Id == deviceId);

        if (user.Clients.Find(client => client.Id == deviceId) is { } known)
        {
            known.Platform = platform;
            return known;
        }

        var added = new ClientState(deviceId, platform) { IsPrimary = user.Clients.Count == 0 };
        user.Clients.Add(added);
        return added;
    }
}
