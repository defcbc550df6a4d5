using Microsoft.Extensions.Logging;

namespace Smooch.Client;

/// <summary>
/// The Smooch v1 and v1.1 webhooks: a call has the secret of its webhook in <c>X-API-Key</c>, and its body is one event. Get the instance
/// from the services.
/// </summary>
/// <remarks>Map their address with <c>app.MapWebhooks&lt;SmoochWebhooks>("/smooch")</c> of <c>Smooch.AspNetCore</c>.</remarks>
public sealed class SmoochWebhooks : WebhookProtocol
{
    private readonly JsonIssueLog issues;

    internal SmoochWebhooks(WebhookSecrets secrets, ILogger logger)
    {
        Secrets = secrets;
        issues = new JsonIssueLog(logger);
    }

    /// <summary>Gets the secrets; the program can add secrets at run time.</summary>
    public WebhookSecrets Secrets { get; }

    /// <inheritdoc/>
    public override string Name => "smooch";

    /// <inheritdoc/>
    public override Type EventType => typeof(SmoochWebhookEvent);

    /// <inheritdoc/>
    public override bool HasSecret => Secrets.Current.Any;

    /// <inheritdoc/>
    public override string MissingSecretHint =>
        "Set Secret in the configuration section, call AddSecret in AddSmoochWebhooks, or add it to SmoochWebhooks.Secrets: "
            + "creating the webhook returned it, and smooch.Webhooks.ListAsync returns it again.";

    /// <inheritdoc/>
    public override WebhookVerificationResult Verify(WebhookRequest request) =>
        Secrets.Current.Verify(Argument.NotNull(request));

    /// <inheritdoc/>
    public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body)
    {
        var webhookEvent = WebhookParser.Parse(body, issues);
        // The body may arrive slowly, so the current secrets are used, not those at the start of the call.
        if (Secrets.Current.Identify(Argument.NotNull(request), webhookEvent.App?.Id, webhookId: null) is not { } identity)
            return WebhookContent.Rejected(WebhookVerificationResult.KeyOfAnotherApp, new WebhookIdentity(webhookEvent.App?.Id));
        var content = WebhookContent.Of(webhookEvent, identity);
        return webhookEvent is UnknownWebhookEvent { Trigger.IsEmpty: true } unknown
                && OtherApis.NameOf(unknown.Json, OtherApis.SmoochV1) is { } api
            ? content.FromOtherApi(api)
            : content;
    }

    /// <inheritdoc/>
    public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity) => WebhookParser.Parse(json, issues);
}
