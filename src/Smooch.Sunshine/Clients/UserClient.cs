using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>A client of a user: a channel, or a device with the SDK.</summary>
[JsonModel]
public sealed partial record UserClient : SunshineResource
{
    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial ClientType Type { get; init; }

    /// <summary>Gets the status; <c>pending</c> until a link is confirmed (<c>status</c>).</summary>
    public partial ClientStatus Status { get; init; }

    /// <summary>Gets the integration; absent for <c>sdk</c> (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the id of the user on the channel, such as a phone number (<c>externalId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? ExternalId { get; init; }

    /// <summary>Gets when the user was last seen (<c>lastSeen</c>).</summary>
    public partial DateTimeOffset? LastSeen { get; init; }

    /// <summary>Gets when it was linked (<c>linkedAt</c>).</summary>
    public partial DateTimeOffset? LinkedAt { get; init; }

    /// <summary>Gets the name on the channel (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the address of the avatar on the channel (<c>avatarUrl</c>).</summary>
    public partial string? AvatarUrl { get; init; }

    /// <summary>Gets further information, which differs between channels (<c>info</c>).</summary>
    public partial JsonElement? Info { get; init; }

    /// <summary>Gets the user data of the channel as it was received (<c>raw</c>).</summary>
    public partial JsonElement? Raw { get; init; }
}
