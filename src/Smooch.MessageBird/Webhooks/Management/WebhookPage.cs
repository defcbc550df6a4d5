namespace Smooch.MessageBird;

[JsonModel]
internal sealed partial record WebhookPage : OffsetPage
{
    public partial IReadOnlyList<Webhook> Items { get; init; }
}
