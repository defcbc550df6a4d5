namespace Smooch.MessageBird;

/// <summary>A page whose items are bare ids.</summary>
[JsonModel]
internal sealed partial record ConversationIdPage : OffsetPage
{
    public partial IReadOnlyList<string> Items { get; init; }
}
