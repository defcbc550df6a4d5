namespace Smooch.Client;

/// <summary>A webhook: an address that the service calls when something happens in an app.</summary>
[JsonModel]
public sealed partial record Webhook : SmoochResource
{
    /// <summary>Gets the address (<c>target</c>).</summary>
    public partial string? Target { get; init; }

    /// <summary>Gets the triggers (<c>triggers</c>).</summary>
    public partial IReadOnlyList<WebhookTrigger> Triggers { get; init; }

    /// <summary>Gets the secret that each call has in <c>X-API-Key</c>, created by the service (<c>secret</c>).</summary>
    public partial SmoochSecret Secret { get; init; }

    /// <summary>
    /// Gets the payload version, <c>v1</c> or <c>v1.1</c>: the API version with which the webhook was created; absent in v1
    /// (<c>version</c>).
    /// </summary>
    public partial string? Version { get; init; }

    /// <summary>Gets whether events contain the client; v1.1 (<c>includeClient</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? IncludeClient { get; init; }

    /// <summary>Gets whether events contain the whole app user; v1.1 (<c>includeFullAppUser</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? IncludeFullAppUser { get; init; }
}
