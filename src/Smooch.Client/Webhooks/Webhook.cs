namespace Smooch.Client;

/// <summary>A webhook: an address that the service calls when something happens in an app (reference: webhook).</summary>
[JsonModel]
public sealed partial record Webhook : SmoochResource
{
    /// <summary>Gets the address (<c>target</c>).</summary>
    public partial string? Target { get; init; }

    /// <summary>Gets what it listens to (<c>triggers</c>).</summary>
    public partial IReadOnlyList<WebhookTrigger> Triggers { get; init; }

    /// <summary>Gets what each call carries in <c>X-API-Key</c>, made by the service (<c>secret</c>).</summary>
    public partial SmoochSecret Secret { get; init; }

    /// <summary>Gets the payload generation, <c>v1</c> or <c>v1.1</c>: that of the API version with which it was made; absent in v1 (<c>version</c>).</summary>
    public partial string? Version { get; init; }

    /// <summary>Gets whether events tell the client; v1.1 (<c>includeClient</c>).</summary>
    public partial bool? IncludeClient { get; init; }

    /// <summary>Gets whether events tell the whole app user; v1.1 (<c>includeFullAppUser</c>).</summary>
    public partial bool? IncludeFullAppUser { get; init; }
}
