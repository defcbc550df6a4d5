namespace Smooch.Client;

/// <summary>The device that starts a session (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record NewDevice
{
    /// <summary>Gets the id of the device, unique in the world (<c>id</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Gets the platform (<c>platform</c>).</summary>
    public required DevicePlatform Platform { get; init; }

    /// <summary>Gets the token for push notifications of Apple or Google (<c>pushNotificationToken</c>).</summary>
    public string? PushNotificationToken { get; init; }

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    public string? AppVersion { get; init; }

    /// <summary>Gets the details of the device (<c>info</c>).</summary>
    public DeviceInfo? Info { get; init; }
}
