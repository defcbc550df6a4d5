using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A user as it is written to a file.</summary>
internal sealed record SavedUser
{
    public required string Id { get; init; }

    public string? UserId { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? AvatarUrl { get; init; }

    public string? Locale { get; init; }

    public string? ZendeskId { get; init; }

    public string? BrandId { get; init; }

    public bool? ToBeRetained { get; init; }

    public JsonArray Identities { get; init; } = [];

    public long SignedUpAt { get; init; }

    public JsonObject Properties { get; init; } = [];

    public bool CredentialRequired { get; init; }

    public bool IsSecured { get; init; }

    public string? SdkClientId { get; init; }

    public JsonArray BusinessSystems { get; init; } = [];

    public JsonObject? DeliveryFailure { get; init; }

    public SavedClient[] Clients { get; init; } = [];

    public SavedClient[] PendingClients { get; init; } = [];
}

internal sealed record SavedClient(string Id, string Platform)
{
    public bool IsActive { get; init; }

    public bool IsPrimary { get; init; }

    public long LastSeen { get; init; }

    public long? LinkedAt { get; init; }

    public string? IntegrationId { get; init; }

    public string? ExternalId { get; init; }

    public string? DisplayName { get; init; }

    public string? AvatarUrl { get; init; }

    public string? PushNotificationToken { get; init; }

    public string? AppVersion { get; init; }

    public JsonObject? Info { get; init; }

    public string? EntityName { get; init; }

    public string? EntityValue { get; init; }

    public JsonObject LinkCriteria { get; init; } = [];

    public string? LinkedConversationId { get; init; }
}
