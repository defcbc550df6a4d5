using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Smooch.Sunshine;

/// <summary>
/// The webhooks of Sunshine Conversations v2: a call carries the secret of its webhook in <c>X-API-Key</c>, and its body has any number of
/// events. Get it from the services.
/// </summary>
/// <example><code>app.MapWebhooks&lt;SunshineWebhooks>("/sunshine");</code></example>
public sealed class SunshineWebhooks : WebhookProtocol
{
    private readonly Func<SunshineWebhookOptions> options;
    private readonly ILogger logger;
    private readonly JsonIssueLog issues;

    internal SunshineWebhooks(Func<SunshineWebhookOptions> options, ILogger logger)
    {
        this.options = options;
        this.logger = logger;
        issues = new JsonIssueLog(logger);
        Secrets = new WebhookSecrets(options);
    }

    /// <summary>Gets the secrets, to which the program can add those that it gets at run time.</summary>
    public WebhookSecrets Secrets { get; }

    /// <inheritdoc/>
    public override string Name => "sunshine";

    /// <inheritdoc/>
    public override Type EventType => typeof(SunshineWebhookEvent);

    /// <inheritdoc/>
    public override bool HasSecret => Secrets.Current.Any;

    /// <inheritdoc/>
    public override string MissingSecretHint =>
        "Set Secret in the configuration section, call AddSecret in AddSunshineWebhooks, or add it to SunshineWebhooks.Secrets: creating "
            + "the integration or the webhook returned it, and sunshine.Webhooks.ListAsync returns it again.";

    /// <inheritdoc/>
    public override WebhookVerificationResult Verify(WebhookRequest request) =>
        Secrets.Current.Verify(Argument.NotNull(request));

    /// <inheritdoc/>
    public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body)
    {
        var (appId, webhookId, parts, isEnvelope) = WebhookEnvelopeReader.Read(body, issues);
        // The sender decides how long its body takes: the secrets of now are the ones that count.
        if (Secrets.Current.Identify(Argument.NotNull(request), appId, webhookId) is not { } identity)
            return WebhookContent.Rejected(WebhookVerificationResult.KeyOfAnotherApp, new WebhookIdentity(appId, webhookId));
        var content = WebhookContent.Of(InControl(parts), identity);
        return !isEnvelope && parts[0].Event is UnknownEvent unknown
            ? content.FromOtherApi(OtherApis.NameOf(unknown.Json) ?? "an unknown API")
            : content;
    }

    /// <inheritdoc/>
    public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity)
    {
        BodyLimits.RequireUtf8(json);
        try
        {
            return WebhookEnvelopeReader.Event(json, Argument.NotNull(identity).AppId, identity.WebhookId, issues);
        }
        catch (JsonException e)
        {
            throw BodyLimits.Error(json, e);
        }
    }

    private static bool IsOfUser(WebhookEvent webhookEvent) => webhookEvent
        is ConversationMessageEvent
            or ConversationPostbackEvent
            or ConversationReadEvent
            or ConversationTypingEvent
            or ConversationReferralEvent;

    private IReadOnlyList<WebhookPart> InControl(IReadOnlyList<WebhookPart> parts)
    {
        if (options().HandleOnlyWhenInControl?.Trim() is not { Length: > 0 } own)
            return parts;
        var kept = new List<WebhookPart>(parts.Count);
        foreach (var part in parts)
        {
            if (!IsOfUser(part.Event) || ((SunshineWebhookEvent)part.Event).IsInControl(own))
                kept.Add(part);
            else
                SunshineWebhookLog.NotInControl(logger, part.Event, own);
        }

        return kept;
    }
}
