namespace Smooch.Sunshine;

/// <summary>A page of conversations.</summary>
[JsonModel]
internal sealed partial record ConversationsResponse : CursorPageResponse
{
    /// <summary>Gets the conversations (<c>conversations</c>).</summary>
    public partial IReadOnlyList<Conversation> Conversations { get; init; }
}
