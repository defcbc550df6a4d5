using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The OAuth code flow. There is no consent page: a caller with a known client id gets the consent for the default app.</summary>
internal static class OAuthEndpoints
{
    public static ApiResult Authorize(ApiRequest request)
    {
        if (request.Query("response_type") != "code" || request.Query("client_id") is not { } clientId)
            throw ApiException.BadRequest("client_id and response_type=code are required");

        var client = request.State.OAuth.FindClient(clientId) ?? throw ApiException.Unauthorized("Unknown client_id");
        var target = request.Query("redirect_uri") ?? client.RedirectUri;
        if (target != client.RedirectUri)
            throw ApiException.BadRequest("redirect_uri is not registered");

        var app = request.State.Apps.FirstOrDefault() ?? throw ApiException.NotFound("The account has no app");
        var code = request.State.OAuth.AddCode(clientId, app, request.State.Ids);
        var state = request.Query("state") is { } text ? "&state=" + Uri.EscapeDataString(text) : "";
        return ApiResult.Redirect($"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={code}{state}");
    }

    public static ApiResult Token(ApiRequest request)
    {
        var form = request.Form.Fields;
        if (form.GetValueOrDefault("grant_type") != "authorization_code")
            throw ApiException.BadRequest("Invalid value for grant_type");

        var clientId = form.GetValueOrDefault("client_id") ?? throw ApiException.BadRequest("Missing required argument client_id");
        var secret = form.GetValueOrDefault("client_secret") ?? throw ApiException.BadRequest("Missing required argument client_secret");
        var code = form.GetValueOrDefault("code") ?? throw ApiException.BadRequest("Missing required argument code");
        if (request.State.OAuth.FindClient(clientId)?.Secret != secret)
            throw ApiException.Unauthorized("Invalid client_id or client_secret");

        var app = request.State.OAuth.TakeCode(code, clientId) ?? throw ApiException.BadRequest("Invalid value for code");
        var access = request.State.AddAccessToken(app, clientId);
        return ApiResult.Ok(new JsonObject { ["access_token"] = access.Token, ["token_type"] = "Bearer" });
    }

    public static ApiResult Revoke(ApiRequest request)
    {
        var token = request.Credential.AccessToken ?? throw ApiException.Forbidden("Only an OAuth token can be revoked");
        foreach (var webhook in request.Credential.App!.Webhooks.FindAll(webhook => webhook.Owner == token))
        {
            webhook.IsDeleted = true;
            request.Credential.App.Webhooks.Remove(webhook);
        }

        request.State.RemoveAccessToken(token);
        return ApiResult.Ok([]);
    }
}
