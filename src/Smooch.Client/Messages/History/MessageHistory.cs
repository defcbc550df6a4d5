using System.Runtime.CompilerServices;

namespace Smooch.Client;

/// <summary>Fetches one page; null when the user has no conversation.</summary>
internal delegate Task<MessagePage?> FetchMessages(DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken);

/// <summary>
/// A walk over the history of an app user. Enumerate it for the messages, or <see cref="AsPages"/> for pages with cursors to resume from.
/// Each enumeration is a walk of its own; nothing is fetched before it begins, and no more than a page is held.
/// </summary>
/// <remarks>
/// Messages that are there throughout the walk come exactly once, ones that are added or deleted meanwhile at most once.
/// Should one millisecond hold more messages than the service can show of it, the walk throws <see cref="SmoochHistoryException"/> rather than miss one.
/// </remarks>
public sealed class MessageHistory : IAsyncEnumerable<Message>
{
    private readonly FetchMessages fetch;
    private readonly MessageHistoryOptions options;

    internal MessageHistory(FetchMessages fetch, MessageHistoryOptions options)
    {
        this.fetch = fetch;
        this.options = options;
    }

    /// <summary>Walks message by message.</summary>
    public async IAsyncEnumerator<Message> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in WalkAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var message in page.Messages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return message;
            }
        }
    }

    /// <summary>Walks page by page; each page says where to go on.</summary>
    public IAsyncEnumerable<MessageHistoryPage> AsPages() => WalkAsync(CancellationToken.None);

    private async IAsyncEnumerable<MessageHistoryPage> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var walk = new HistoryWalk(fetch, options.Direction, options.Cursor);
        if (!options.Prefetch)
        {
            while (await walk.NextAsync(cancellationToken).ConfigureAwait(false) is { } page)
                yield return page;
            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = walk.NextAsync(stop.Token);
        try
        {
            while (await TakeAsync(ahead, cancellationToken).ConfigureAwait(false) is { } page)
            {
                ahead = walk.NextAsync(stop.Token);
                yield return page;
            }
        }
        finally
        {
            // Whoever stops early never asked for the page ahead, so its failure is nobody's.
            stop.Cancel();
            await Task.WhenAny(ahead).ConfigureAwait(false);
            _ = ahead.Exception;
        }
    }

    /// <summary>The page ahead is fetched under a token of its own; whoever cancels gets back the token that they know.</summary>
    private static async Task<MessageHistoryPage?> TakeAsync(Task<MessageHistoryPage?> ahead, CancellationToken caller)
    {
        try
        {
            return await ahead.ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (caller.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, caller);
        }
    }
}
