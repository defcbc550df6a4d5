using System.Runtime.CompilerServices;
using Smooch.Sunshine;

namespace Smooch.Tool;

/// <summary>Sunshine Conversations v2.</summary>
internal sealed class SunshineAccount(SunshineClientOptions options) : IAccount
{
    private const int SmoochIdLength = 24;
    private readonly SunshineClient sunshine = new(options);

    public async Task<SentText> SendAsync(Recipient recipient, string text, CancellationToken cancellationToken)
    {
        CheckHistory(recipient);
        var conversation = recipient.Conversation ?? await DefaultAsync(recipient.User!, cancellationToken).ConfigureAwait(false);
        var sent = await sunshine.Messages.SendAsync(conversation, text, cancellationToken).ConfigureAwait(false);
        return new SentText(sent.Message?.Id ?? "", Lines.Text(sent));
    }

    public void CheckHistory(Recipient recipient)
    {
        CheckApp();
        if (string.IsNullOrEmpty(recipient.User) == string.IsNullOrEmpty(recipient.Conversation))
            throw new UsageException("Set one of --conversation and --user (the user's external id, or its Sunshine id).");
    }

    public async IAsyncEnumerable<HistoryChunk> ReadHistoryAsync(
        Recipient recipient, string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (current, after) = cursor?.Split(' ') is [var id, var rest] ? (id, rest) : (null, null);
        foreach (var conversation in await ConversationsAsync(recipient, cancellationToken).ConfigureAwait(false))
        {
            if (string.CompareOrdinal(conversation, current) < 0)
                continue;

            var pages = sunshine.Messages.EnumerateAsync(conversation, MessageDirection.NewestFirst)
                .AsPages(conversation == current && after!.Length > 0 ? after : null);
            await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return new HistoryChunk(Lines.Of(page.Items), Next(conversation, page.ContinuationToken));
        }

        yield return new HistoryChunk([], null);
    }

    public async Task<IReadOnlyList<RemoteWebhook>> ListWebhooksAsync(string? integrationId, CancellationToken cancellationToken)
    {
        CheckApp();
        if (integrationId is not null)
        {
            var own = await sunshine.Webhooks.ListAsync(integrationId, cancellationToken).ConfigureAwait(false);
            return [.. own.Select(webhook => View(webhook, integrationId))];
        }

        var result = new List<RemoteWebhook>();
        var custom = sunshine.Integrations.ListAsync([IntegrationType.Custom]);
        await foreach (var integration in custom.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var webhooks = await sunshine.Webhooks.ListAsync(integration.Id, cancellationToken).ConfigureAwait(false);
            result.AddRange(webhooks.Select(webhook => View(webhook, integration.Id)));
        }

        return result;
    }

    public async Task<RemoteWebhook> CreateWebhookAsync(WebhookWish wish, CancellationToken cancellationToken)
    {
        CheckApp();
        var webhook = new NewWebhook
        {
            Target = wish.Target,
            Triggers = wish.Triggers.Count == 0
                ? [WebhookTrigger.ConversationMessage, WebhookTrigger.ConversationPostback]
                : [.. wish.Triggers.Select(trigger => new WebhookTrigger(trigger))],
        };
        if (wish is { Integration: { } id, NewIntegration: null })
            return View(await sunshine.Webhooks.CreateAsync(id, webhook, cancellationToken).ConfigureAwait(false), id);

        if (wish is not { Integration: null, NewIntegration: { } name })
            throw new UsageException("Set one of --integration and --new-integration: in v2 a webhook belongs to a custom integration.");

        var integration = new NewCustomIntegration { DisplayName = name, Webhooks = [webhook] };
        var created = (CustomIntegration)await sunshine.Integrations.CreateAsync(integration, cancellationToken).ConfigureAwait(false);
        return View(created.Webhooks[0], created.Id);
    }

    public async Task DeleteWebhookAsync(string webhookId, string? integrationId, CancellationToken cancellationToken)
    {
        CheckApp();
        if (integrationId is null)
        {
            var known = await ListWebhooksAsync(null, cancellationToken).ConfigureAwait(false);
            integrationId = known.FirstOrDefault(webhook => webhook.Id == webhookId)?.Integration
                ?? throw new AccountException($"No integration has a webhook '{webhookId}'.");
        }

        await sunshine.Webhooks.DeleteAsync(integrationId, webhookId, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Identity> IdentifyAsync(CancellationToken cancellationToken)
    {
        if (options.AppId is { } id)
        {
            var app = await sunshine.Apps.GetAsync(id, cancellationToken).ConfigureAwait(false);
            return new Identity([(app.Id, app.DisplayName)]);
        }

        var apps = await Lines.FirstAsync(sunshine.Apps.ListAsync(), cancellationToken).ConfigureAwait(false);
        return new Identity([.. apps.Select(app => (app.Id, app.DisplayName))]);
    }

    public void Dispose() => sunshine.Dispose();

    private static string Next(string conversation, string? token) =>
        token is null ? Following(conversation) + " " : $"{conversation} {token}";

    // Sorts directly after the conversation, so that an export continues with the next one.
    private static string Following(string conversation) => conversation + "~";

    private static RemoteWebhook View(Webhook webhook, string integration) => new(
        webhook.Id, webhook.Target ?? "", [.. webhook.Triggers.Select(trigger => trigger.ToString())], integration, null, webhook.Secret);

    private void CheckApp()
    {
        if (options.AppId is null)
            throw new UsageException("The app is missing. Set SMOOCH_APP_ID, or use --app-id.");
    }

    private SmoochList<Conversation> ConversationsOf(string user) =>
        user.Length == SmoochIdLength && user.All(char.IsAsciiHexDigitLower)
            ? sunshine.Conversations.ListAsync(user)
            : sunshine.Conversations.ListByExternalIdAsync(user);

    // In the order of their ids, so that an export that continues finds its place.
    private async Task<IReadOnlyList<string>> ConversationsAsync(Recipient recipient, CancellationToken cancellationToken)
    {
        if (recipient.Conversation is { } only)
            return [only];

        var ids = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var conversation in ConversationsOf(recipient.User!).WithCancellation(cancellationToken).ConfigureAwait(false))
            ids.Add(conversation.Id);

        return [.. ids];
    }

    private async Task<string> DefaultAsync(string user, CancellationToken cancellationToken)
    {
        string? first = null;
        await foreach (var conversation in ConversationsOf(user).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (conversation.IsDefault == true)
                return conversation.Id;

            first ??= conversation.Id;
        }

        return first ?? throw new AccountException($"The user '{user}' has no conversation yet.");
    }
}
