using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>An app as it is written to a file.</summary>
internal sealed record SavedApp
{
    public required string Id { get; init; }

    public required string Token { get; init; }

    public required string Name { get; init; }

    public JsonObject Settings { get; init; } = [];

    public JsonObject Metadata { get; init; } = [];

    public JsonObject? Menu { get; init; }

    public Dictionary<string, string> Whispers { get; init; } = [];

    public Dictionary<string, string> SdkIds { get; init; } = [];

    public Dictionary<string, JsonObject> IntegrationMenus { get; init; } = [];

    public JsonObject[] Templates { get; init; } = [];

    public Dictionary<string, JsonObject> Integrations { get; init; } = [];

    public SavedSwitchboard? Switchboard { get; init; }

    public SavedWebhook[] Webhooks { get; init; } = [];

    public SavedUser[] Users { get; init; } = [];

    public SavedConversation[] Conversations { get; init; } = [];
}

internal sealed record SavedSwitchboard(string Id, bool IsEnabled, string? DefaultId, SavedPlace[] Places);

internal sealed record SavedPlace(
    string Id,
    string Name,
    string IntegrationId,
    string IntegrationType,
    bool DeliverStandbyEvents,
    string? NextId,
    int? MessageHistoryCount);

internal sealed record SavedWebhook(string Id, string Target, string[] Triggers, string Secret, ApiVersions Version)
{
    public bool IncludeClient { get; init; }

    public bool IncludeFullAppUser { get; init; }

    public bool IncludeFullUser { get; init; }

    public bool IncludeFullSource { get; init; }

    public string? Owner { get; init; }

    public string? IntegrationId { get; init; }
}
