namespace Smooch.Client;

/// <summary>A client joined or left an app user (triggers <c>client:…</c>; v1.1; webhooks reference: clients). See <see cref="SmoochWebhookEvent.Client"/>; the service does not document the rest, so any of it may be missing.</summary>
[JsonModel]
public abstract partial record ClientEvent : SmoochWebhookEvent
{
    /// <summary>Gets why, such as <c>channelLinking</c>, <c>sdkLogin</c>, <c>authCode</c>; <c>api</c>, <c>linkCancelled</c>, <c>linkFailed</c>, <c>sdk</c>, <c>theft</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets what went wrong with the link that is given up (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }
}
