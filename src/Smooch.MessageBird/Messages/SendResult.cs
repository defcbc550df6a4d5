namespace Smooch.MessageBird;

/// <summary>What the service returns for a message that was sent without a conversation.</summary>
[JsonModel]
public sealed partial record SendResult : SmoochModel, ICheckedResult
{
    /// <summary>Gets the id of the message (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the status: <c>accepted</c> (<c>status</c>).</summary>
    public partial MessageStatus Status { get; init; }

    /// <summary>Gets the message for the second channel, if one was requested (<c>fallback</c>).</summary>
    public partial MessageReference? Fallback { get; init; }

    private protected override string? Identity => _id;

    bool ICheckedResult.IsComplete => Completeness.IsComplete(Id, UnknownFields);
}
