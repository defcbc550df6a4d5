using System.Runtime.CompilerServices;
using Smooch.Client;

namespace Smooch.Tool;

/// <summary>Smooch v1 and v1.1.</summary>
/// <param name="options">The options of the client.</param>
/// <param name="isAccount">Whether the key is one of the account.</param>
internal sealed class SmoochAccount(SmoochClientOptions options, bool isAccount) : IAccount
{
    private readonly SmoochClient smooch = new(options);

    public async Task<SentText> SendAsync(Recipient recipient, string text, CancellationToken cancellationToken)
    {
        var sent = await smooch.AppUsers.SendMessageAsync(User(recipient), text, cancellationToken).ConfigureAwait(false);
        return new SentText(sent.Message.Id, Lines.Text(sent));
    }

    public void CheckHistory(Recipient recipient) => User(recipient);

    public async IAsyncEnumerable<HistoryChunk> ReadHistoryAsync(
        Recipient recipient, string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = new MessageHistoryOptions
        {
            Direction = HistoryDirection.NewestFirst,
            Prefetch = true,
            Cursor = cursor is null ? null : MessageCursor.Parse(cursor),
        };
        var pages = smooch.AppUsers.EnumerateMessagesAsync(User(recipient), settings).AsPages();
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return new HistoryChunk(Lines.Of(page.Messages), page.Cursor.ToString());

        yield return new HistoryChunk([], null);
    }

    public async Task<IReadOnlyList<RemoteWebhook>> ListWebhooksAsync(string? integrationId, CancellationToken cancellationToken) =>
        [.. (await smooch.Webhooks.ListAsync(cancellationToken).ConfigureAwait(false)).Select(View)];

    public async Task<RemoteWebhook> CreateWebhookAsync(WebhookWish wish, CancellationToken cancellationToken)
    {
        if ((wish.Integration ?? wish.NewIntegration) is not null)
            throw new UsageException("Integrations of webhooks are for v2.");

        WebhookTrigger[]? triggers = wish.Triggers.Count == 0 ? null : [.. wish.Triggers.Select(trigger => new WebhookTrigger(trigger))];
        return View(await smooch.Webhooks.CreateAsync(wish.Target, triggers, cancellationToken).ConfigureAwait(false));
    }

    public Task DeleteWebhookAsync(string webhookId, string? integrationId, CancellationToken cancellationToken) =>
        smooch.Webhooks.DeleteAsync(webhookId, cancellationToken);

    public async Task<Identity> IdentifyAsync(CancellationToken cancellationToken)
    {
        if (isAccount)
        {
            var apps = await Lines.FirstAsync(smooch.Apps.ListAsync(), cancellationToken).ConfigureAwait(false);
            return new Identity([.. apps.Select(app => (app.Id, app.Name))]);
        }

        // A key of scope app cannot read the app, but its webhooks.
        await smooch.Webhooks.ListAsync(cancellationToken).ConfigureAwait(false);
        return new Identity(options.AppId is { } id ? [(id, null)] : []);
    }

    public void Dispose() => smooch.Dispose();

    private static string User(Recipient recipient) => recipient switch
    {
        { Conversation: not null } => throw new UsageException("--conversation is for v2 and MessageBird. For v1 and v1.1 use --user."),
        { User: { Length: > 0 } user } => user,
        _ => throw new UsageException("--user is missing: the user's id in your system, or its Smooch id."),
    };

    private static RemoteWebhook View(Webhook webhook) => new(
        webhook.Id, webhook.Target ?? "", [.. webhook.Triggers.Select(trigger => trigger.ToString())], null, null, webhook.Secret);
}
