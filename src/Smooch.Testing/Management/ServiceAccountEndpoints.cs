using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class ServiceAccountEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var account = request.State.AddServiceAccount(Read.RequiredString(request.Body, "name"));
        return ApiResult.Created(Envelope(account));
    }

    public static ApiResult List(ApiRequest request) =>
        Listing.Page(request, "serviceAccounts", request.State.ServiceAccounts, account => account.Render());

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var account = Find(request);
        account.Name = Read.RequiredString(request.Body, "name");
        return ApiResult.Ok(Envelope(account));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.State.RemoveServiceAccount(Find(request));
        return ApiResult.Ok([]);
    }

    public static ServiceAccountState Find(ApiRequest request) =>
        request.State.FindServiceAccount(request["serviceAccountId"]) ?? throw ApiException.NotFound("Service account not found");

    private static JsonObject Envelope(ServiceAccountState account) => new() { ["serviceAccount"] = account.Render() };
}
