using System.Text.Json;

namespace Smooch.Client;

/// <summary>The error of a webhook event.</summary>
[JsonModel]
public sealed partial record WebhookError : SmoochModel
{
    /// <summary>
    /// Gets the reason, such as <c>unauthorized</c>, <c>bad_request</c>, <c>uncategorized_error</c>; an open set (<c>code</c>).
    /// </summary>
    public partial string? Code { get; init; }

    /// <summary>Gets the reason in words (<c>message</c>).</summary>
    public partial string? Message { get; init; }

    /// <summary>Gets the error of the channel itself, any JSON value (<c>underlyingError</c>).</summary>
    public partial JsonElement? UnderlyingError { get; init; }
}
