namespace Smooch.Client;

/// <summary>The changes to a device (v1). Members that are not set stay as they are.</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record DeviceUpdate
{
    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    public string? PushNotificationToken { get; init; }

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    public string? AppVersion { get; init; }

    /// <summary>Gets the details of the device (<c>info</c>).</summary>
    public DeviceInfo? Info { get; init; }
}
