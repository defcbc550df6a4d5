namespace Smooch.Sunshine;

/// <summary>The conversations of a merge.</summary>
[JsonModel]
public sealed partial record MergedConversations : SmoochModel
{
    /// <summary>Gets the conversation that remains (<c>surviving</c>).</summary>
    public partial Conversation? Surviving { get; init; }

    /// <summary>Gets the conversation that was merged into it (<c>discarded</c>).</summary>
    public partial Conversation? Discarded { get; init; }
}
