using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A device or channel through which an app user can be reached.</summary>
[JsonModel]
public sealed partial record ConnectedClient : AppUserClient
{
    /// <summary>Gets the id (<c>id</c>, in some payloads <c>_id</c>); empty when there is none.</summary>
    [JsonIgnore]
    public string Id { get => ShortId ?? LongId ?? ""; init => ShortId = value; }

    [JsonPropertyName("id")]
    internal partial string? ShortId { get; init; }

    [JsonPropertyName("_id")]
    internal partial string? LongId { get; init; }

    /// <summary>Gets the id of the device; undocumented (<c>deviceId</c>).</summary>
    public partial string? DeviceId { get; init; }

    /// <summary>Gets the platform of the client (<c>platform</c>).</summary>
    public partial ChannelType Platform { get; init; }

    /// <summary>Gets whether the client can be reached; v1.1 (<c>status</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial ClientStatus Status { get; init; }

    /// <summary>Gets whether messages go here first; since 2017 (<c>primary</c>).</summary>
    public partial bool? Primary { get; init; }

    /// <summary>Gets the integration that it belongs to; v1.1 (<c>integrationId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the id at the channel: a phone number, a page-scoped id; v1.1 (<c>externalId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? ExternalId { get; init; }

    /// <summary>Gets the name at the channel (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the picture at the channel (<c>avatarUrl</c>).</summary>
    public partial string? AvatarUrl { get; init; }

    /// <summary>Gets when the channel was linked, ISO 8601 (<c>linkedAt</c>).</summary>
    public partial DateTimeOffset? LinkedAt { get; init; }

    /// <summary>Gets whether the user blocked the business; undocumented (<c>blocked</c>).</summary>
    public partial bool? Blocked { get; init; }

    /// <summary>Gets the profile as the channel sent it, of any shape; since 2017 (<c>raw</c>).</summary>
    public partial JsonElement? Raw { get; init; }
}
