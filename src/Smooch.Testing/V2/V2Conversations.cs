using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Conversations, participants and switchboards as v2 shows them.</summary>
internal static class V2Conversations
{
    public static JsonObject Render(ConversationState conversation)
    {
        var result = RenderTruncated(conversation);
        result["isDefault"] = conversation.IsDefault;
        Set(result, "displayName", conversation.DisplayName);
        Set(result, "description", conversation.Description);
        Set(result, "iconUrl", conversation.IconUrl);
        Set(result, "businessLastRead", conversation.AppMakerLastRead is { } read ? ServiceTime.Iso(read) : null);
        result["lastUpdatedAt"] = ServiceTime.Iso(conversation.LastUpdatedAt);
        result["createdAt"] = ServiceTime.Iso(conversation.CreatedAt);
        return result;
    }

    /// <summary>The form of events.</summary>
    public static JsonObject RenderTruncated(ConversationState conversation)
    {
        var result = new JsonObject { ["id"] = conversation.Id, ["type"] = conversation.Type };
        if (conversation.Owner?.User.BrandId is { } brand)
            result["brandId"] = brand;

        if (conversation.Metadata is { } metadata)
            result["metadata"] = metadata.DeepClone();

        if (conversation.Active is { } active)
            result["activeSwitchboardIntegration"] = RenderInControl(active);

        if (conversation.Pending is { } pending)
            result["pendingSwitchboardIntegration"] = RenderInControl(pending);

        return result;
    }

    public static JsonObject Render(ParticipantState participant)
    {
        var result = new JsonObject
        {
            ["id"] = participant.Id,
            ["userId"] = participant.User.Id,
            ["unreadCount"] = participant.UnreadCount,
            ["clientAssociations"] = V2Clients.Associations(participant.User),
        };
        Set(result, "userExternalId", participant.User.UserId);
        Set(result, "lastRead", participant.LastRead is { } read ? ServiceTime.Iso(read) : null);
        return result;
    }

    public static JsonObject Render(SwitchboardState switchboard)
    {
        var result = new JsonObject { ["id"] = switchboard.Id, ["enabled"] = switchboard.IsEnabled };
        Set(result, "defaultSwitchboardIntegrationId", switchboard.Default?.Id);
        return result;
    }

    public static JsonObject Render(SwitchboardIntegrationState integration)
    {
        var result = RenderInControl(integration);
        result["deliverStandbyEvents"] = integration.DeliverStandbyEvents;
        Set(result, "nextSwitchboardIntegrationId", integration.NextId);
        if (integration.MessageHistoryCount is { } count)
            result["messageHistoryCount"] = count;

        return result;
    }

    private static JsonObject RenderInControl(SwitchboardIntegrationState integration) => new()
    {
        ["id"] = integration.Id,
        ["name"] = integration.Name,
        ["integrationId"] = integration.IntegrationId,
        ["integrationType"] = integration.IntegrationType,
    };

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}
