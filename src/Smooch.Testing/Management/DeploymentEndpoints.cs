using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>WhatsApp deployments: hosted by the business itself, or by the service.</summary>
internal static class DeploymentEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var body = request.Body;
        var hosting = Read.Enumerated(body, "hosting", "self", "smooch");
        var deployment = new JsonObject { ["_id"] = request.State.Ids.Object(), ["hosting"] = hosting, ["status"] = "unregistered" };
        if (hosting == "self")
        {
            deployment["baseUrl"] = Read.HttpUrl("baseUrl", Read.RequiredString(body, "baseUrl"));
            deployment["username"] = Read.RequiredString(body, "username");
            _ = Read.RequiredString(body, "password");
        }

        if (Read.OptionalString(body, "callbackUrl") is { } callback)
        {
            deployment["callbackUrl"] = Read.HttpUrl("callbackUrl", callback);
            deployment["callbackSecret"] = request.State.Ids.WebhookSecret(request.Version);
        }

        request.State.Deployments.Add((string)deployment["_id"]!, deployment);
        return ApiResult.Created(Envelope(deployment));
    }

    public static ApiResult List(ApiRequest request) => Listing.All("deployments", request.State.Deployments.Values, ServiceJson.Copy);

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Delete(ApiRequest request)
    {
        var deployment = Find(request);
        request.State.Deployments.Remove(request["deploymentId"]);
        if ((string)deployment["hosting"]! == "self")
            return ApiResult.Empty();

        // The service needs time to remove its own machines.
        deployment["status"] = "deleting";
        return ApiResult.Accepted(Envelope(deployment));
    }

    public static ApiResult Activate(ApiRequest request)
    {
        var deployment = Find(request);
        var phoneNumber = Read.RequiredString(request.Body, "phoneNumber");
        _ = Read.RequiredString(request.Body, "verifiedNameCertificate");
        _ = Read.Enumerated(request.Body, "method", "sms", "voice");
        deployment["phoneNumber"] = phoneNumber;
        deployment["status"] = "pending";
        return ApiResult.Ok(Envelope(deployment));
    }

    public static ApiResult Confirm(ApiRequest request)
    {
        var deployment = Find(request);
        _ = Read.RequiredString(request.Body, "code");
        if ((string)deployment["status"]! != "pending")
            throw ApiException.BadRequest("The deployment does not wait for a code: activate it first");

        deployment["status"] = "registered";
        return ApiResult.Ok(Envelope(deployment));
    }

    private static JsonObject Find(ApiRequest request) =>
        request.State.Deployments.GetValueOrDefault(request["deploymentId"]) ?? throw ApiException.NotFound("Deployment not found");

    private static JsonObject Envelope(JsonObject deployment) => new() { ["deployment"] = deployment.DeepClone() };
}
