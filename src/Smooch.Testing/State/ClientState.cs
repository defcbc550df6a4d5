using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A channel or device through which a user is reached.</summary>
internal sealed class ClientState(string id, string platform)
{
    public string Id { get; } = id;

    public string Platform { get; set; } = platform;

    public bool IsActive { get; set; } = true;

    public bool IsPrimary { get; set; }

    public long LastSeen { get; set; }

    public long? LinkedAt { get; set; }

    public string? IntegrationId { get; set; }

    public string? ExternalId { get; set; }

    public string? DisplayName { get; set; }

    public string? AvatarUrl { get; set; }

    public string? PushNotificationToken { get; set; }

    public string? AppVersion { get; set; }

    public JsonObject? Info { get; set; }

    /// <summary>The member of <c>channels[]</c> that contains the external id, and its value.</summary>
    public (string Name, string Value)? Entity { get; set; }

    /// <summary>Gets the criteria of the link request, which the link webhooks contain.</summary>
    public JsonObject LinkCriteria { get; init; } = [];

    /// <summary>Gets the conversation that the link was asked for, in v2.</summary>
    public ConversationState? LinkedConversation { get; init; }

    public bool IsSdk => Platform is "ios" or "android" or "web" or "other";

    public JsonObject Render(ApiVersions version)
    {
        var result = new JsonObject { ["id"] = Id, ["platform"] = Platform, ["active"] = IsActive };
        if (version == ApiVersions.V1_1)
        {
            result["status"] = IsActive ? "active" : "pending";
            Set(result, "integrationId", IntegrationId);
            Set(result, "externalId", ExternalId);
        }

        result["primary"] = IsPrimary;
        result["lastSeen"] = ServiceTime.Iso(LastSeen);
        Set(result, "linkedAt", LinkedAt is { } at ? ServiceTime.Iso(at) : null);
        Set(result, "displayName", DisplayName);
        Set(result, "avatarUrl", AvatarUrl);
        Set(result, "pushNotificationToken", PushNotificationToken);
        Set(result, "appVersion", AppVersion);
        if (Info is not null)
            result["info"] = Info.DeepClone();

        return result;
    }

    /// <summary>The item of <c>channels[]</c>; none for SDK clients, which have no channel entity.</summary>
    public JsonObject? RenderEntity(ApiVersions version)
    {
        if (IsSdk)
            return null;

        var result = new JsonObject { ["type"] = Platform };
        if (version == ApiVersions.V1_1)
            Set(result, "integrationId", IntegrationId);

        if ((Entity ?? Channels.EntityOf(Platform, ExternalId)) is { } entity)
            result[entity.Name] = entity.Value;

        return result;
    }

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}
