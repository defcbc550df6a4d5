namespace Smooch;

/// <summary>What a <see cref="WebhookProtocol"/> found in the body of a call: its events, or why they are not accepted.</summary>
public readonly struct WebhookContent
{
    private readonly WebhookIdentity? identity;

    private WebhookContent(WebhookVerificationResult verification, WebhookIdentity? identity, WebhookEvent? single, IReadOnlyList<WebhookPart>? parts, string? otherApi)
    {
        Verification = verification;
        this.identity = identity;
        Single = single;
        Parts = parts;
        OtherApi = otherApi;
    }

    /// <summary>Gets the result of the verification with the body. Anything but <see cref="WebhookVerificationResult.Valid"/> means that there are no events.</summary>
    public WebhookVerificationResult Verification { get; }

    /// <summary>Gets the app and webhook that the verified secret belongs to; for a rejected call those that it claims.</summary>
    public WebhookIdentity Identity => identity ?? WebhookIdentity.None;

    /// <summary>Gets the API whose payload this is, when it is not the API of the protocol; otherwise null.</summary>
    public string? OtherApi { get; }

    /// <summary>The event of a body that is one event as a whole.</summary>
    internal WebhookEvent? Single { get; }

    /// <summary>The events of a body that contains several.</summary>
    internal IReadOnlyList<WebhookPart>? Parts { get; }

    /// <summary>Returns a body that is one event.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="identity">The app and webhook that the verified secret belongs to.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Of(WebhookEvent webhookEvent, WebhookIdentity identity) =>
        new(WebhookVerificationResult.Valid, Argument.NotNull(identity), Argument.NotNull(webhookEvent), parts: null, otherApi: null);

    /// <summary>Returns a body that contains any number of events. Each is dispatched for itself; the call succeeds only when all of them do.</summary>
    /// <param name="parts">The events in their order.</param>
    /// <param name="identity">The app and webhook that the verified secret belongs to.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Of(IReadOnlyList<WebhookPart> parts, WebhookIdentity identity) =>
        new(WebhookVerificationResult.Valid, Argument.NotNull(identity), single: null, Argument.NotNull(parts), otherApi: null);

    /// <summary>Returns a call that the body, or the app in it, proves to be unverified.</summary>
    /// <param name="verification">Why.</param>
    /// <param name="claimed">The app and webhook that the body names; for the log.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Rejected(WebhookVerificationResult verification, WebhookIdentity? claimed = null) =>
        new(verification, claimed, single: null, parts: null, otherApi: null);

    /// <summary>Marks the body as a payload of another API. Its events are still dispatched, so that a handler of unknown events receives them, and the log names the API at Warning.</summary>
    /// <param name="api">The other API.</param>
    /// <returns>The content.</returns>
    public WebhookContent FromOtherApi(string api) => new(Verification, Identity, Single, Parts, Argument.NotEmpty(api));
}
