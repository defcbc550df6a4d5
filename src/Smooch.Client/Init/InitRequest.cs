using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The start of a session by a device (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record InitRequest
{
    /// <summary>Gets the device (<c>device</c>).</summary>
    public required NewDevice Device { get; init; }

    /// <summary>
    /// Gets your own id of the user (<c>userId</c>), which links the user across devices. With an app token alone, anyone who knows a
    /// <c>userId</c> can read that user's conversation: authenticate the user with <see cref="SmoochCredential.AppUser"/> instead.
    /// </summary>
    public string? UserId { get; init; }

    /// <summary>
    /// Gets the app user's id from the device's previous session. <see cref="InitResult.AppUserIdChanged"/> compares it with the new one;
    /// it is not sent.
    /// </summary>
    [JsonIgnore]
    public string? KnownAppUserId { get; init; }

    internal void Check()
    {
        RequestRules.Require(Device is not null, "Device is null.");
        RequestRules.CheckText(Device!.Id, "The id of the device");
        RequestRules.Require(!Device.Platform.IsEmpty, "The platform of the device is empty.");
        if (UserId is not null)
            RequestRules.CheckText(UserId, nameof(UserId));
        RequestRules.CheckFlat(Device.Info?.Values, "Info of the device");
    }
}
