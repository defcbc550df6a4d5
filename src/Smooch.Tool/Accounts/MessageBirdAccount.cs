using System.Globalization;
using System.Runtime.CompilerServices;
using Smooch.MessageBird;

namespace Smooch.Tool;

/// <summary>MessageBird Programmable Conversations.</summary>
internal sealed class MessageBirdAccount(MessageBirdClientOptions options, string? channelId) : IAccount
{
    private const int PageSize = 20;
    private readonly MessageBirdClient messageBird = new(options);

    public async Task<SentText> SendAsync(Recipient recipient, string text, CancellationToken cancellationToken)
    {
        if (recipient is { Conversation: { } conversation, User: null })
        {
            var reply = await messageBird.Messages.ReplyAsync(conversation, text, cancellationToken).ConfigureAwait(false);
            return new SentText(reply.Id, Lines.Text(reply));
        }

        if (recipient is not { Conversation: null, User: { } user })
            throw new UsageException("Set one of --conversation and --user (the phone number or the address on the channel).");

        var channel = recipient.Channel ?? channelId
            ?? throw new UsageException("--channel is missing: the channel to send from. Or set MESSAGEBIRD_CHANNEL_ID.");
        var sent = await messageBird.Messages.SendAsync(user, channel, text, cancellationToken).ConfigureAwait(false);
        return new SentText(sent.Id, Lines.Text(sent));
    }

    public void CheckHistory(Recipient recipient)
    {
        if (recipient is not { Conversation.Length: > 0, User: null })
            throw new UsageException("--conversation is missing: MessageBird keeps a history for each conversation.");
    }

    // A message that arrives meanwhile moves the older ones to later pages: they come again and are left out by their time.
    public async IAsyncEnumerable<HistoryChunk> ReadHistoryAsync(
        Recipient recipient, string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var edge = BirdEdge.Parse(cursor);
        var list = messageBird.Messages.ListAsync(recipient.Conversation!, pageSize: PageSize);
        while (true)
        {
            var page = await PageAsync(list, edge.Offset, cancellationToken).ConfigureAwait(false);
            var fresh = page.Items.Where(edge.IsNew).ToList();
            if (page.ContinuationToken is not { } next)
            {
                yield return new HistoryChunk(Lines.Of(fresh), null);
                yield break;
            }

            edge = edge.After(fresh, next);
            yield return new HistoryChunk(Lines.Of(fresh), edge.ToString());
        }
    }

    public async Task<IReadOnlyList<RemoteWebhook>> ListWebhooksAsync(string? integrationId, CancellationToken cancellationToken)
    {
        var result = new List<RemoteWebhook>();
        await foreach (var webhook in messageBird.Webhooks.ListAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
            result.Add(View(webhook));

        return result;
    }

    public async Task<RemoteWebhook> CreateWebhookAsync(WebhookWish wish, CancellationToken cancellationToken)
    {
        if ((wish.Integration ?? wish.NewIntegration) is not null)
            throw new UsageException("Integrations of webhooks are for v2.");

        WebhookEventType[] events = wish.Triggers.Count == 0
            ? [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated]
            : [.. wish.Triggers.Select(trigger => new WebhookEventType(trigger))];
        return View(await messageBird.Webhooks.CreateAsync(wish.Target, events, wish.Channel, cancellationToken).ConfigureAwait(false));
    }

    public Task DeleteWebhookAsync(string webhookId, string? integrationId, CancellationToken cancellationToken) =>
        messageBird.Webhooks.DeleteAsync(webhookId, cancellationToken);

    public async Task<Identity> IdentifyAsync(CancellationToken cancellationToken)
    {
        await Lines.FirstAsync(messageBird.Conversations.ListAsync(pageSize: 1), cancellationToken).ConfigureAwait(false);
        return new Identity([]);
    }

    public void Dispose() => messageBird.Dispose();

    private static async Task<SmoochListPage<Message>> PageAsync(
        SmoochList<Message> list, string? offset, CancellationToken cancellationToken)
    {
        await foreach (var page in list.AsPages(offset).WithCancellation(cancellationToken).ConfigureAwait(false))
            return page;

        return new SmoochListPage<Message>([], null);
    }

    private static RemoteWebhook View(Webhook webhook) => new(
        webhook.Id, webhook.Url ?? "", [.. webhook.Events.Select(type => type.ToString())], null, webhook.Status.ToString(), default);

    /// <summary>The place that an enumeration reached: the offset, and the oldest messages so far.</summary>
    private sealed record BirdEdge(string? Offset, DateTimeOffset Oldest, IReadOnlyCollection<string> Ids)
    {
        public static BirdEdge Parse(string? cursor) => cursor?.Split(' ') is [var offset, var oldest, var ids]
            ? new BirdEdge(offset, new DateTimeOffset(long.Parse(oldest, CultureInfo.InvariantCulture), TimeSpan.Zero), ids.Split(','))
            : new BirdEdge(null, DateTimeOffset.MaxValue, []);

        public bool IsNew(Message message) =>
            message.CreatedDatetime is not { } created || created < Oldest || (created == Oldest && !Ids.Contains(message.Id));

        public BirdEdge After(IReadOnlyList<Message> messages, string next)
        {
            var oldest = messages.Select(message => message.CreatedDatetime ?? Oldest).Append(Oldest).Min();
            var ids = messages.Where(message => message.CreatedDatetime == oldest).Select(message => message.Id)
                .Concat(oldest == Oldest ? Ids : []);
            return new BirdEdge(next, oldest, [.. ids]);
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Offset} {Oldest.UtcTicks} {string.Join(',', Ids)}");
    }
}
