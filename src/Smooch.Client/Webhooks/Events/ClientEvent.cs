namespace Smooch.Client;

/// <summary>
/// A client was added to or removed from an app user (triggers <c>client:…</c>; v1.1). See <see cref="SmoochWebhookEvent.Client"/>.
/// </summary>
/// <remarks>The API does not document the other members, so any of them may be missing.</remarks>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public abstract partial record ClientEvent : SmoochWebhookEvent
{
    /// <summary>
    /// Gets the reason, such as <c>channelLinking</c>, <c>sdkLogin</c>, <c>authCode</c>; <c>api</c>, <c>linkCancelled</c>,
    /// <c>linkFailed</c>, <c>sdk</c>, <c>theft</c> (<c>reason</c>).
    /// </summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets the error of a failed link (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }
}
