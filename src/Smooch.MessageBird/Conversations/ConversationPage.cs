namespace Smooch.MessageBird;

[JsonModel]
internal sealed partial record ConversationPage : OffsetPage
{
    public partial IReadOnlyList<Conversation> Items { get; init; }
}
