using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// Passes control of a conversation from one integration to another. A call without effect results in an event of its own for the webhooks;
/// only a call of an integration without control is rejected.
/// </summary>
internal static class V2ControlEndpoints
{
    private static readonly ObjectRule Hand = new(
        ("switchboardIntegration", Rules.NeededText),
        ("metadata", Rules.Metadata))
    { Required = ["switchboardIntegration"] };

    private static readonly ObjectRule Take = new(("metadata", Rules.Metadata));

    public static ApiResult Pass(ApiRequest request)
    {
        var (conversation, metadata) = Begin(request, Hand);
        var wanted = (string)request.Body["switchboardIntegration"]!;

        // The same call again: the caller has no control any more, so it must not pass it further.
        if (wanted == "next" && request.Credential.IntegrationId is { } caller && conversation.Active?.IntegrationId != caller)
            return ApiResult.Ok([]);

        if (Switchboard.Target(conversation, wanted) is not { } target)
            V2Events.ControlFailed("passControl", conversation, metadata, "switchboard_invalid_target", "Switchboard invalid target");
        else if (target != conversation.Active)
            Pass(conversation, target, metadata);

        return ApiResult.Ok([]);
    }

    public static void Pass(ConversationState conversation, SwitchboardIntegrationState target, JsonObject? metadata)
    {
        var before = conversation.Active;
        (conversation.Active, conversation.Pending) = (target, null);
        V2Events.ControlChanged("passControl", conversation, metadata, Concerned(before, target));
    }

    public static ApiResult Offer(ApiRequest request)
    {
        var (conversation, metadata) = Begin(request, Hand);
        if (Switchboard.Target(conversation, (string)request.Body["switchboardIntegration"]!) is not { } target)
        {
            V2Events.ControlFailed("offerControl", conversation, metadata, "switchboard_invalid_target", "Switchboard invalid target");
        }
        else if (target == conversation.Active)
        {
            V2Events.ControlFailed(
                "offerControl", conversation, metadata, "switchboard_invalid_target",
                "Cannot offer control to the active switchboard integration.");
        }
        else
        {
            conversation.Pending = target;
            V2Events.ControlChanged("offerControl", conversation, metadata, Concerned(conversation.Active, target));
        }

        return ApiResult.Ok([]);
    }

    public static ApiResult Accept(ApiRequest request)
    {
        var (conversation, metadata) = Begin(request, Take);
        if (request.Credential.IntegrationId is { } caller && conversation.Pending?.IntegrationId != caller)
            throw ApiException.Forbidden("Forbidden");

        if (conversation.Pending is null)
        {
            V2Events.ControlFailed(
                "acceptControl", conversation, metadata, "switchboard_invalid_action", "There is no pendingSwitchboardIntegration");
            return ApiResult.Ok([]);
        }

        Accept(conversation, metadata);
        return ApiResult.Ok([]);
    }

    public static void Accept(ConversationState conversation, JsonObject? metadata)
    {
        var before = conversation.Active;
        (conversation.Active, conversation.Pending) = (conversation.Pending, null);
        V2Events.ControlChanged("acceptControl", conversation, metadata, Concerned(before, conversation.Active));
    }

    public static ApiResult Release(ApiRequest request)
    {
        var (conversation, metadata) = Begin(request, Take);
        if (request.Credential.IntegrationId is { } caller && conversation.Active?.IntegrationId != caller)
            throw ApiException.Forbidden("Forbidden");

        Release(conversation, metadata);
        return ApiResult.Ok([]);
    }

    /// <summary>No integration is in control; the next message of a user passes control to the default.</summary>
    public static void Release(ConversationState conversation, JsonObject? metadata)
    {
        if (conversation.Active is null && conversation.Pending is null)
            return;

        (conversation.Active, conversation.Pending) = (null, null);
        V2Events.ControlChanged("releaseControl", conversation, metadata, conversation.App.Switchboard?.Integrations ?? []);
    }

    private static (ConversationState Conversation, JsonObject? Metadata) Begin(ApiRequest request, ObjectRule rule)
    {
        var conversation = V2Request.Conversation(request);
        rule.Check(request.Body);
        return request.App.Switchboard is { IsEnabled: true }
            ? (conversation, request.Body["metadata"] as JsonObject)
            : throw ApiException.NotFound("switchboard", "Switchboard not found");
    }

    private static SwitchboardIntegrationState[] Concerned(params SwitchboardIntegrationState?[] integrations) =>
        [.. integrations.OfType<SwitchboardIntegrationState>()];
}
