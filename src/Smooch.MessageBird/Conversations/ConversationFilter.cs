namespace Smooch.MessageBird;

/// <summary>Which conversations a list contains.</summary>
public sealed record ConversationFilter
{
    /// <summary>Gets the status that the conversations have (<c>status</c>): <c>active</c>, <c>archived</c>, or <c>all</c>.</summary>
    /// <value>Empty: the default of the service, which is not documented.</value>
    public ConversationStatus Status { get; init; }

    /// <summary>Gets the ids of the conversations (<c>ids</c>).</summary>
    /// <value>Empty: any.</value>
    public IReadOnlyList<string> Ids { get; init; } = [];
}
