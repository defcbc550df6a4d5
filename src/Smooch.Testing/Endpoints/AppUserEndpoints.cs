using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class AppUserEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var body = request.Body;
        var userId = Read.RequiredString(body, "userId");
        var credentialRequired = request.IsV1 && (Read.OptionalBool(body, "credentialRequired") ?? false);
        var profile = Profile.Read(body);
        if (request.App.FindUserByUserId(userId) is not null)
            throw ApiException.Conflict("An app user with this userId exists already");

        var user = request.App.AddUser(userId);
        user.CredentialRequired = credentialRequired;
        profile.ApplyTo(user);
        return ApiResult.Created(Envelope(request, user));
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(request, request.User));

    public static ApiResult Update(ApiRequest request)
    {
        var user = request.User;
        Profile.Read(request.Body).ApplyTo(user);
        return ApiResult.Ok(Envelope(request, user));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.User.Delete();
        return ApiResult.Ok([]);
    }

    public static ApiResult DeleteProfile(ApiRequest request)
    {
        var user = request.User;
        user.DeletePersonalInformation();
        return ApiResult.Ok(Envelope(request, user));
    }

    public static ApiResult Merge(ApiRequest request)
    {
        var surviving = ById(request, "surviving");
        var discarded = ById(request, "discarded");
        if (surviving == discarded)
            throw ApiException.BadRequest("surviving and discarded are the same app user");

        UserMerge.Merge(surviving, discarded);
        return ApiResult.Ok([]);
    }

    private static UserState ById(ApiRequest request, string name)
    {
        var id = Read.RequiredString(Read.RequiredObject(request.Body, name), "_id");
        return request.App.FindUserById(id) ?? throw ApiException.NotFound($"No app user has the _id given as {name}");
    }

    private static JsonObject Envelope(ApiRequest request, UserState user) => new() { ["appUser"] = user.Render(request.Version) };
}
