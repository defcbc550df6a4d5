using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Finds the objects of v2 paths and bodies.</summary>
internal static class V2Request
{
    /// <summary>The conversation of the path.</summary>
    /// <exception cref="ApiException">404 when it does not exist.</exception>
    public static ConversationState Conversation(ApiRequest request) =>
        request.App.Conversations.GetValueOrDefault(request["conversationId"]) ?? throw NoConversation();

    /// <summary>The user of the path, by id or by external id.</summary>
    /// <exception cref="ApiException">404 when it does not exist.</exception>
    public static UserState User(ApiRequest request)
    {
        var (name, brand) = (request["userIdOrExternalId"], request.Query("brandId"));
        var user = request.App.FindUserById(name) ?? request.App.FindUserByUserId(name, brand);
        return user is not null && (brand is null || user.BrandId == brand) ? user : throw NoUser();
    }

    /// <summary>The user of a body, by <c>userId</c> or <c>userExternalId</c>, not both.</summary>
    /// <exception cref="ApiException">400 when none or both are given, 404 when the user does not exist.</exception>
    public static UserState User(AppState app, JsonObject body, string? brandId = null)
    {
        var (id, externalId) = ((string?)body["userId"], (string?)body["userExternalId"]);
        if (id is null == externalId is null)
            throw ApiException.BadRequest("should have exactly one of 'userId' and 'userExternalId'");

        return (id is null ? app.FindUserByUserId(externalId!, brandId) : app.FindUserById(id)) ?? throw NoUser();
    }

    /// <summary>The integration of the path; <c>me</c> is the caller.</summary>
    /// <exception cref="ApiException">404 when it does not exist.</exception>
    public static string IntegrationId(ApiRequest request)
    {
        var id = request["integrationId"];
        if (id == "me" && request.Credential.IntegrationId is { } own)
            return own;

        return request.App.Integrations.ContainsKey(id)
            || request.State.AccessTokens.Any(access => access.App == request.App && access.IntegrationId == id)
            ? id
            : throw NoIntegration();
    }

    public static ApiException NoUser() => ApiException.NotFound("user", "User not found");

    public static ApiException NoConversation() => ApiException.NotFound("conversation", "Conversation not found");

    public static ApiException NoIntegration() => ApiException.NotFound("integration", "Integration not found");

    public static ApiException NoResource() => ApiException.NotFound("Resource not found");
}
