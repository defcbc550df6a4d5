namespace Smooch.Sunshine;

/// <summary>The envelope of webhooks.</summary>
[JsonModel]
internal sealed partial record WebhooksResponse : SmoochModel
{
    /// <summary>Gets the webhooks (<c>webhooks</c>).</summary>
    public partial IReadOnlyList<Webhook> Webhooks { get; init; }
}
