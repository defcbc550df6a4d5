using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A channel on which a contact can be reached.</summary>
[JsonModel]
public sealed partial record Channel : SmoochModel
{
    /// <summary>Gets the id (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the platform (<c>platformId</c>).</summary>
    public partial Platform PlatformId { get; init; }

    /// <summary>Gets the status (<c>status</c>).</summary>
    public partial ChannelStatus Status { get; init; }

    /// <summary>Gets when the channel was created (<c>createdDatetime</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? CreatedDatetime { get => CreatedDatetimeText?.Time; init => CreatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("createdDatetime")]
    internal partial Timestamp? CreatedDatetimeText { get; init; }

    /// <summary>Gets when the channel was changed; null when it never was (<c>updatedDatetime</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? UpdatedDatetime { get => UpdatedDatetimeText?.Time; init => UpdatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("updatedDatetime")]
    internal partial Timestamp? UpdatedDatetimeText { get; init; }

    private protected override string? Identity => _id;
}
