namespace Smooch.Testing;

/// <summary>Decides whether a credential may call the endpoint, and finds the app and the user of the call.</summary>
internal static class Authorizer
{
    public static void Authorize(ApiRequest request)
    {
        var credential = request.Credential;
        if (!request.Route.Scopes.HasFlag(credential.Scope) || credential.Scope == Scopes.None)
            throw ApiException.Forbidden(
                $"{request.Route} does not accept a credential of kind '{credential.Kind}', only {request.Route.Scopes}");

        if (request.Route.Root == 'P')
        {
            request.App = AppOf(request, request.PathAppId);
            CheckUser(request);
        }
        else if (request.Version == ApiVersions.V2 && request.Has("appId"))
        {
            request.App = AppOf(request, request["appId"]);
        }
    }

    private static AppState AppOf(ApiRequest request, string? appId)
    {
        var credential = request.Credential;
        if (credential.Scope == Scopes.Account)
        {
            return appId is null
                ? throw ApiException.Forbidden("Account scope needs the long path form: /apps/{appId}/…")
                : request.State.VisibleApp(appId, credential) ?? throw NoApp(request);
        }

        return appId is null || appId == credential.App!.Id
            ? credential.App!
            : throw ApiException.Forbidden("The credential belongs to another app");
    }

    private static ApiException NoApp(ApiRequest request) =>
        request.Version == ApiVersions.V2 ? ApiException.NotFound("app", "App not found") : ApiException.NotFound("App not found");

    private static void CheckUser(ApiRequest request)
    {
        if (!request.Has("u"))
            return;

        var user = request.App.FindUser(request["u"]);
        if (request.Credential.Scope == Scopes.AppUser)
        {
            if ((user?.UserId ?? request["u"]) != request.Credential.UserId)
                throw ApiException.Forbidden("A JWT of scope appUser only reaches its own user");

            request.ProvenUser = user;
        }
        else if (request.Credential.Scope == Scopes.AppToken && user is { IsSecured: true })
        {
            throw ApiException.Forbidden("This app user requires a JWT");
        }
    }
}
