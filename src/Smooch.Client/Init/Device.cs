namespace Smooch.Client;

/// <summary>A device of an app user, as init and device updates return it (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record Device : SmoochModel
{
    /// <summary>Gets the id of the device (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the platform (<c>platform</c>).</summary>
    public partial DevicePlatform Platform { get; init; }

    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    public partial SmoochSecret PushNotificationToken { get; init; }

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    public partial string? AppVersion { get; init; }

    /// <summary>Gets whether it is logged in (<c>active</c>).</summary>
    public partial bool? Active { get; init; }

    /// <summary>Gets when it was last seen, ISO 8601 (<c>lastSeen</c>).</summary>
    public partial DateTimeOffset? LastSeen { get; init; }

    /// <summary>Gets the details of the device (<c>info</c>).</summary>
    public partial DeviceInfo? Info { get; init; }
}
