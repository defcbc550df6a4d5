namespace Smooch.Client;

/// <summary>A program or device of an app user: the fields that <see cref="ConnectedClient"/> and <see cref="Device"/> share.</summary>
[JsonModel]
public abstract partial record AppUserClient : SmoochModel
{
    /// <summary>Gets whether a device is logged in; deprecated in v1.1 (<c>active</c>).</summary>
    public partial bool? Active { get; init; }

    /// <summary>Gets when it was last seen, ISO 8601 (<c>lastSeen</c>).</summary>
    public partial DateTimeOffset? LastSeen { get; init; }

    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    public partial SmoochSecret PushNotificationToken { get; init; }

    /// <summary>Gets the version of the app on the device (<c>appVersion</c>).</summary>
    public partial string? AppVersion { get; init; }

    /// <summary>Gets the details of the device (<c>info</c>).</summary>
    public partial DeviceInfo? Info { get; init; }
}
