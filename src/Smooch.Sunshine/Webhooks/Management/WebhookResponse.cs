namespace Smooch.Sunshine;

/// <summary>The envelope of a webhook.</summary>
[JsonModel]
internal sealed partial record WebhookResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the webhook (<c>webhook</c>).</summary>
    public partial Webhook? Webhook { get; init; }
}
