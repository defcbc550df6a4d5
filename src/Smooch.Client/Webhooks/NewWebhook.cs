namespace Smooch.Client;

/// <summary>A webhook to create. An app can have ten; prefer one with several triggers.</summary>
[JsonModel]
public sealed partial record NewWebhook
{
    /// <summary>Gets the address to call, http or https (<c>target</c>). The service sends a HEAD request to it first.</summary>
    public required string Target { get; init; }

    /// <summary>Gets the triggers (<c>triggers</c>).</summary>
    /// <value>Null: <see cref="WebhookTrigger.Message"/>.</value>
    public IReadOnlyList<WebhookTrigger>? Triggers { get; init; }

    /// <summary>Gets whether events contain the client (<c>includeClient</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? IncludeClient { get; init; }

    /// <summary>Gets whether events contain the whole app user (<c>includeFullAppUser</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? IncludeFullAppUser { get; init; }

    internal void Check()
    {
        RequestRules.CheckAddress(Target, nameof(Target));
        WebhookUpdate.CheckTriggers(Triggers);
    }
}
