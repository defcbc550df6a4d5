using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A device of a user, on which the SDK runs.</summary>
[JsonModel]
public sealed partial record Device : SunshineResource
{
    /// <summary>Gets the platform (<c>type</c>).</summary>
    public partial DevicePlatform Type { get; init; }

    /// <summary>Gets the id that the SDK created (<c>guid</c>).</summary>
    public partial string? Guid { get; init; }

    /// <summary>Gets the client (<c>clientId</c>).</summary>
    public partial string? ClientId { get; init; }

    /// <summary>Gets whether it gets push notifications (<c>status</c>).</summary>
    public partial DeviceStatus Status { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets when it was last seen (<c>lastSeen</c>).</summary>
    public partial DateTimeOffset? LastSeen { get; init; }

    /// <summary>Gets the token of push notifications (<c>pushNotificationToken</c>).</summary>
    public partial string? PushNotificationToken { get; init; }

    /// <summary>Gets further information; its values are strings (<c>info</c>).</summary>
    public partial JsonElement? Info { get; init; }

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    public partial string? AppVersion { get; init; }
}
