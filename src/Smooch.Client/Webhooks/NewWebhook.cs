namespace Smooch.Client;

/// <summary>A webhook to create (reference: webhook). An app may have ten; one with several triggers is better than several.</summary>
[JsonModel]
public sealed partial record NewWebhook
{
    /// <summary>Gets the address to call, http or https (<c>target</c>). The service asks it with HEAD first.</summary>
    public required string Target { get; init; }

    /// <summary>Gets what to listen to (<c>triggers</c>); <see cref="WebhookTrigger.Message"/> unless said.</summary>
    public IReadOnlyList<WebhookTrigger>? Triggers { get; init; }

    /// <summary>Gets whether events tell the client (<c>includeClient</c>; v1.1).</summary>
    public bool? IncludeClient { get; init; }

    /// <summary>Gets whether events tell the whole app user (<c>includeFullAppUser</c>; v1.1).</summary>
    public bool? IncludeFullAppUser { get; init; }

    internal void Check()
    {
        RequestRules.CheckAddress(Target, nameof(Target));
        WebhookUpdate.CheckTriggers(Triggers);
    }
}
