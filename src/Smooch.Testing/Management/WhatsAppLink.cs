using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Links a WhatsApp integration to its deployment, or to a self-hosted address as in 2018.</summary>
internal static class WhatsAppLink
{
    public static void Connect(ApiRequest request, JsonObject integration)
    {
        if (Read.OptionalString(request.Body, "deploymentId") is not { } id)
        {
            if (!request.IsV1)
                throw ApiException.BadRequest("Missing required argument deploymentId");

            _ = Read.RequiredString(request.Body, "baseUrl");
            _ = Read.RequiredString(request.Body, "username");
            _ = Read.RequiredString(request.Body, "password");
            return;
        }

        var deployment = request.State.Deployments.GetValueOrDefault(id)
            ?? throw ApiException.BadRequest("deploymentId does not name a deployment");
        deployment["integrationId"] = (string)integration["_id"]!;
        deployment["appId"] = request.App.Id;
        deployment["status"] = "integrated";
        foreach (var member in (ReadOnlySpan<string>)["phoneNumber", "baseUrl", "username"])
        {
            if (deployment[member] is { } value)
                integration[member] = value.DeepClone();
        }
    }

    /// <summary>The integration of the path, which must be a WhatsApp integration.</summary>
    public static JsonObject Find(ApiRequest request)
    {
        var integration = IntegrationEndpoints.Find(request);
        return (string)integration["type"]! == "whatsapp"
            ? integration
            : throw ApiException.BadRequest("Only WhatsApp integrations have this");
    }
}
