using System.Runtime.CompilerServices;

namespace Smooch.Client;

/// <summary>Fetches one page; returns null when the user has no conversation.</summary>
internal delegate Task<MessagePage?> FetchMessages(DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken);

/// <summary>
/// The message history of an app user. Enumerate it for messages, or <see cref="AsPages"/> for pages with cursors to resume from.
/// Each enumeration is independent. No request is sent before it starts, and at most one page is in memory.
/// </summary>
/// <remarks>
/// A message that exists during the whole enumeration is returned exactly once; a message that is added or deleted meanwhile, at most once.
/// If more messages have the same timestamp than the service can return, the enumeration throws <see cref="SmoochHistoryException"/>
/// instead of missing one.
/// </remarks>
public sealed class MessageHistory : IAsyncEnumerable<Message>
{
    private readonly FetchMessages fetch;
    private readonly MessageHistoryOptions options;
    private readonly bool mayLackLinks;
    private readonly IReadOnlyList<Message>? given;

    /// <summary>Creates a history of given messages, for substitutes of a client in tests. It sends no request.</summary>
    /// <param name="messages">The messages, in the order of the enumeration and in one page.</param>
    public MessageHistory(IEnumerable<Message> messages)
        : this((_, _, _) => Task.FromResult<MessagePage?>(null), new MessageHistoryOptions()) =>
        given = [.. Argument.NotNull(messages)];

    internal MessageHistory(FetchMessages fetch, MessageHistoryOptions options, bool mayLackLinks = false)
    {
        this.mayLackLinks = mayLackLinks;
        this.fetch = fetch;
        this.options = options;
    }

    /// <summary>Enumerates the messages.</summary>
    /// <param name="cancellationToken">Cancels the enumeration and its requests.</param>
    /// <returns>The enumerator.</returns>
    public async IAsyncEnumerator<Message> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in ReadPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var message in page.Messages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return message;
            }
        }
    }

    /// <summary>Enumerates the pages; each page has the cursor to resume from.</summary>
    /// <returns>The pages.</returns>
    /// <example>
    /// <code>
    /// await foreach (var page in smooch.AppUsers.EnumerateMessagesAsync(userId).AsPages())
    ///     Console.WriteLine($"{page.Messages.Count} messages; resume from {page.Cursor}");
    /// </code>
    /// </example>
    public IAsyncEnumerable<MessageHistoryPage> AsPages() => ReadPagesAsync(CancellationToken.None);

    private async IAsyncEnumerable<MessageHistoryPage> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (given is not null)
        {
            yield return new MessageHistoryPage(given, new MessageCursor(options.Direction, edge: null, closed: false, seen: []));
            yield break;
        }

        var reader = new HistoryReader(fetch, options.Direction, options.Cursor, mayLackLinks);
        if (!options.Prefetch)
        {
            while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } page)
                yield return page;
            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = reader.NextAsync(stop.Token);
        try
        {
            while (await TakeAsync(ahead, cancellationToken).ConfigureAwait(false) is { } page)
            {
                ahead = reader.NextAsync(stop.Token);
                yield return page;
            }
        }
        finally
        {
            // A caller that stops early never asked for the prefetched page, so its failure is not reported.
            stop.Cancel();
            await Task.WhenAny(ahead).ConfigureAwait(false);
            _ = ahead.Exception;
        }
    }

    /// <summary>The prefetch has its own token, but an exception carries the token of the caller.</summary>
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
