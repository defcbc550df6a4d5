namespace Smooch.MessageBird;

/// <summary>How many messages a conversation has, and where they are.</summary>
[JsonModel]
public sealed partial record MessagesSummary : SmoochModel
{
    /// <summary>Gets the number of messages; in webhooks it may be 0 whatever there is (<c>totalCount</c>).</summary>
    public partial int? TotalCount { get; init; }

    /// <summary>Gets the address of the list of messages (<c>href</c>).</summary>
    public partial string? Href { get; init; }

    /// <summary>Gets the id of the last message (<c>lastMessageId</c>).</summary>
    public partial string? LastMessageId { get; init; }
}
