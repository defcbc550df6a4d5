namespace Smooch.MessageBird;

[JsonModel]
internal sealed partial record MessagePage : OffsetPage
{
    public partial IReadOnlyList<Message> Items { get; init; }
}
