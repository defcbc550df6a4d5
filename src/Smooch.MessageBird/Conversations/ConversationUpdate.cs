namespace Smooch.MessageBird;

/// <summary>A change of a conversation.</summary>
[JsonModel]
internal sealed partial record ConversationUpdate
{
    public required ConversationStatus Status { get; init; }
}
