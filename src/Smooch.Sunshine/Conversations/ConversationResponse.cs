namespace Smooch.Sunshine;

/// <summary>The envelope of a conversation.</summary>
[JsonModel]
internal sealed partial record ConversationResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }
}
