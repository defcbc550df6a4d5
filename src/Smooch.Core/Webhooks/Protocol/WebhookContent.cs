namespace Smooch;

/// <summary>The content of a webhook body as a <see cref="WebhookProtocol"/> read it: its events, or why they are not accepted.</summary>
public readonly struct WebhookContent
{
    private readonly WebhookIdentity? identity;

    private WebhookContent(
        WebhookVerificationResult verification,
        WebhookIdentity? identity,
        WebhookEvent? single,
        IReadOnlyList<WebhookPart>? parts,
        string? otherApi)
    {
        Verification = verification;
        this.identity = identity;
        Single = single;
        Parts = parts;
        OtherApi = otherApi;
    }

    /// <summary>
    /// Gets the result of the verification with the body. There are events only when it is <see cref="WebhookVerificationResult.Valid"/>.
    /// </summary>
    public WebhookVerificationResult Verification { get; }

    /// <summary>Gets the app and webhook that the verified secret belongs to; for a rejected call those that it claims.</summary>
    public WebhookIdentity Identity => identity ?? WebhookIdentity.None;

    /// <summary>Gets the name of the other API whose payload this is; null when it belongs to the API of the protocol.</summary>
    public string? OtherApi { get; }

    /// <summary>The event of a body that is one event.</summary>
    internal WebhookEvent? Single { get; }

    /// <summary>The events of a body that contains several.</summary>
    internal IReadOnlyList<WebhookPart>? Parts { get; }

    /// <summary>Creates the content of a body that is one event.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="identity">The app and webhook that the verified secret belongs to.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Of(WebhookEvent webhookEvent, WebhookIdentity identity) =>
        new(WebhookVerificationResult.Valid, Argument.NotNull(identity), Argument.NotNull(webhookEvent), parts: null, otherApi: null);

    /// <summary>
    /// Creates the content of a body that contains any number of events. Each is dispatched separately; the call succeeds only when all of
    /// them do.
    /// </summary>
    /// <param name="parts">The events in their order.</param>
    /// <param name="identity">The app and webhook that the verified secret belongs to.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Of(IReadOnlyList<WebhookPart> parts, WebhookIdentity identity) =>
        new(WebhookVerificationResult.Valid, Argument.NotNull(identity), single: null, Argument.NotNull(parts), otherApi: null);

    /// <summary>Creates the content of a call that the body, or the app in it, proves to be unverified.</summary>
    /// <param name="verification">The reason.</param>
    /// <param name="claimed">The app and webhook in the body, for the log; null when there are none.</param>
    /// <returns>The content.</returns>
    public static WebhookContent Rejected(WebhookVerificationResult verification, WebhookIdentity? claimed = null) =>
        new(verification, claimed, single: null, parts: null, otherApi: null);

    /// <summary>
    /// Marks the body as a payload of another API. Its events are still dispatched, so that a handler of unknown events receives them, and
    /// the API is logged at Warning.
    /// </summary>
    /// <param name="api">The name of the other API.</param>
    /// <returns>The content.</returns>
    public WebhookContent FromOtherApi(string api) => new(Verification, Identity, Single, Parts, Argument.NotEmpty(api));
}
