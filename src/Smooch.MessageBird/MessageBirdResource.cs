namespace Smooch.MessageBird;

/// <summary>The base of received objects that have an id and the times of their creation and of their last change.</summary>
[JsonModel]
public abstract partial record MessageBirdResource : SmoochModel
{
    /// <summary>Gets the id; empty where the service leaves it out (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets when it was created (<c>createdDatetime</c>).</summary>
    [JsonStoredAs(typeof(Timestamp))]
    public partial DateTimeOffset? CreatedDatetime { get; init; }

    /// <summary>Gets when it was changed; null when it never was (<c>updatedDatetime</c>).</summary>
    /// <remarks>
    /// A message changes with its status; the time may be earlier than the creation, so do not order by it. A new message does not change
    /// its conversation.
    /// </remarks>
    [JsonStoredAs(typeof(Timestamp))]
    public partial DateTimeOffset? UpdatedDatetime { get; init; }

    internal string? CreatedDatetimeText => _createdDatetime?.ToString();

    internal string? UpdatedDatetimeText => _updatedDatetime?.ToString();

    private protected override string? Identity => _id;
}
