namespace Smooch.MessageBird;

/// <summary>A conversation to create without a message.</summary>
[JsonModel]
internal sealed partial record NewConversation
{
    public required string ContactId { get; init; }
}
