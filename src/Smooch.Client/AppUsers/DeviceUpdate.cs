namespace Smooch.Client;

/// <summary>What to change of a device (reference: update device; v1). What is left out stays as it is.</summary>
[JsonModel]
public sealed partial record DeviceUpdate
{
    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    public string? PushNotificationToken { get; init; }

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    public string? AppVersion { get; init; }

    /// <summary>Gets what is known of the device (<c>info</c>).</summary>
    public DeviceInfo? Info { get; init; }
}
