namespace Smooch.Sunshine;

/// <summary>The conversation that a linked client joins.</summary>
[JsonModel]
public sealed partial record NewClientTarget
{
    /// <summary>Gets the conversation (<c>conversationId</c>).</summary>
    public required string ConversationId { get; init; }
}
