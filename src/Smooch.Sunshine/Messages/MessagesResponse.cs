namespace Smooch.Sunshine;

/// <summary>A page of messages, oldest first.</summary>
[JsonModel]
internal sealed partial record MessagesResponse : CursorPageResponse
{
    /// <summary>Gets the messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }
}
