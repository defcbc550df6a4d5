namespace Smooch.Sunshine;

/// <summary>A webhook of an integration.</summary>
[JsonModel]
public sealed partial record Webhook : SunshineResource
{
    /// <summary>Gets the version of its payloads, such as <c>v2</c> (<c>version</c>).</summary>
    public partial string? Version { get; init; }

    /// <summary>Gets the address that is called (<c>target</c>).</summary>
    public partial string? Target { get; init; }

    /// <summary>Gets the triggers (<c>triggers</c>).</summary>
    public partial IReadOnlyList<WebhookTrigger> Triggers { get; init; }

    /// <summary>Gets the secret, which calls carry in the header <c>X-API-Key</c> (<c>secret</c>).</summary>
    public partial SmoochSecret Secret { get; init; }

    /// <summary>Gets a value indicating whether events carry the whole user (<c>includeFullUser</c>).</summary>
    public partial bool? IncludeFullUser { get; init; }

    /// <summary>Gets a value indicating whether events carry the client and device of a message (<c>includeFullSource</c>).</summary>
    public partial bool? IncludeFullSource { get; init; }
}
