using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird;

/// <summary>
/// The webhooks of MessageBird: a call carries a signature over its URL and body, and its body is one event. Get it from the services.
/// </summary>
/// <example><code>app.MapWebhooks&lt;MessageBirdWebhooks>("/messagebird");</code></example>
public sealed class MessageBirdWebhooks : WebhookProtocol
{
    private readonly Func<MessageBirdWebhookOptions> options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly JsonIssueLog issues;

    internal MessageBirdWebhooks(Func<MessageBirdWebhookOptions> options, TimeProvider time, ILogger logger)
    {
        this.options = options;
        this.time = time;
        this.logger = logger;
        issues = new JsonIssueLog(logger);
    }

    /// <inheritdoc/>
    public override string Name => "messagebird";

    /// <inheritdoc/>
    public override Type EventType => typeof(MessageBirdWebhookEvent);

    /// <inheritdoc/>
    public override bool HasSecret => options().SigningKeys.Count > 0;

    /// <inheritdoc/>
    public override string MissingSecretHint =>
        "Set SigningKey in the configuration section, or call AddSigningKey in AddMessageBirdWebhooks: the signing key is in the "
            + "developer settings of the "
        + "dashboard, and is not the access key.";

    /// <inheritdoc/>
    public override WebhookVerificationResult Verify(WebhookRequest request)
    {
        var result = MessageBirdSignature.VerifyHeaders(request, options(), time.GetUtcNow(), out var token);
        request.VerifiedBy = token;
        return Judge(result);
    }

    /// <inheritdoc/>
    public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body)
    {
        var (current, now, result) = (options(), time.GetUtcNow(), MessageBirdSignatureResult.Valid);
        SigningKey? key = null;
        // Read alone verifies everything; after Verify with the same options, a token is not verified twice.
        if (Argument.NotNull(request).VerifiedBy is not VerifiedToken token || token.Options != current)
            result = MessageBirdSignature.VerifyHeaders(request, current, now, out token!);
        if (result == MessageBirdSignatureResult.Valid)
            result = MessageBirdSignature.VerifyBody(request, body, token, current, now, out key);
        if (result != MessageBirdSignatureResult.Valid)
            return WebhookContent.Rejected(Judge(result));
        var webhookEvent = WebhookParser.Parse(body, issues);
        var identity = key!.Account is { } account ? new WebhookIdentity(account) : WebhookIdentity.None;
        var content = WebhookContent.Of(webhookEvent, identity);
        return webhookEvent is UnknownWebhookEvent unknown && WebhookParser.OtherApi(unknown.Json) is { } api
            ? content.FromOtherApi(api)
            : content;
    }

    /// <inheritdoc/>
    public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity) => WebhookParser.Parse(json, issues);

    private WebhookVerificationResult Judge(MessageBirdSignatureResult result)
    {
        if (result is not (MessageBirdSignatureResult.Valid or MessageBirdSignatureResult.NoSigningKey))
            MessageBirdWebhookLog.Rejected(logger, result, MessageBirdWebhookLog.Advice(result));
        return result switch
        {
            MessageBirdSignatureResult.Valid => WebhookVerificationResult.Valid,
            MessageBirdSignatureResult.NoSigningKey => WebhookVerificationResult.NoSecret,
            MessageBirdSignatureResult.MissingSignature => WebhookVerificationResult.MissingKey,
            MessageBirdSignatureResult.Expired or MessageBirdSignatureResult.NotValidYet => WebhookVerificationResult.Expired,
            _ => WebhookVerificationResult.WrongKey,
        };
    }
}
