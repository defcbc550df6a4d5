using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>The base of received objects that have an id and the times of their creation and of their last change.</summary>
[JsonModel]
public abstract partial record MessageBirdResource : SmoochModel
{
    /// <summary>Gets the id; empty where the service leaves it out (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets when it was created (<c>createdDatetime</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? CreatedDatetime { get => CreatedDatetimeText?.Time; init => CreatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("createdDatetime")]
    internal partial Timestamp? CreatedDatetimeText { get; init; }

    /// <summary>Gets when it was changed; null when it never was (<c>updatedDatetime</c>).</summary>
    /// <remarks>
    /// A message changes with its status; the time may be earlier than the creation, so do not order by it. A new message does not change
    /// its conversation.
    /// </remarks>
    [JsonIgnore]
    public DateTimeOffset? UpdatedDatetime { get => UpdatedDatetimeText?.Time; init => UpdatedDatetimeText = Timestamp.Of(value); }

    [JsonPropertyName("updatedDatetime")]
    internal partial Timestamp? UpdatedDatetimeText { get; init; }

    private protected override string? Identity => _id;
}
