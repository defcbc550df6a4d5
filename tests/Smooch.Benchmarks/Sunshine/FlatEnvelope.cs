using System.Text.Json;

namespace Smooch.Benchmarks;

/// <summary>One type for all events of v2, with every field that the reference names: what a program writes that wants no union.</summary>
internal sealed class FlatEnvelope
{
    public FlatReference? App { get; set; }

    public FlatReference? Webhook { get; set; }

    public List<FlatEvent>? Events { get; set; }
}

internal sealed class FlatReference
{
    public string? Id { get; set; }

    public string? Version { get; set; }
}

internal sealed class FlatEvent
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public FlatPayload? Payload { get; set; }
}

internal sealed class FlatPayload
{
    public FlatSunshineConversation? Conversation { get; set; }

    public FlatSunshineMessage? Message { get; set; }

    public List<FlatSunshineMessage>? RecentNotifications { get; set; }

    public FlatSunshineUser? User { get; set; }

    public FlatSunshineClient? Client { get; set; }

    public FlatActivity? Activity { get; set; }

    public FlatSunshineSource? Source { get; set; }

    public JsonElement? Destination { get; set; }

    public List<FlatReference>? ExternalMessages { get; set; }

    public bool? IsFinalEvent { get; set; }

    public JsonElement? Error { get; set; }

    public JsonElement? Postback { get; set; }

    public JsonElement? Referral { get; set; }

    public JsonElement? Metadata { get; set; }

    public JsonElement? MergedUsers { get; set; }

    public JsonElement? MergedConversations { get; set; }

    public JsonElement? MergedClients { get; set; }

    public JsonElement? DiscardedMetadata { get; set; }

    public string? Reason { get; set; }

    public string? CreationReason { get; set; }
}

internal sealed class FlatActivity
{
    public string? Type { get; set; }

    public FlatAuthor? Author { get; set; }

    public FlatSunshineSource? Source { get; set; }
}

internal sealed class FlatSunshineConversation
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? BrandId { get; set; }

    public Dictionary<string, JsonElement>? Metadata { get; set; }

    public FlatControl? ActiveSwitchboardIntegration { get; set; }

    public FlatControl? PendingSwitchboardIntegration { get; set; }

    public bool? IsDefault { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? IconUrl { get; set; }

    public DateTimeOffset? BusinessLastRead { get; set; }

    public DateTimeOffset? LastUpdatedAt { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class FlatControl
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? IntegrationId { get; set; }

    public string? IntegrationType { get; set; }
}
