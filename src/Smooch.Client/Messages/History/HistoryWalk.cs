namespace Smooch.Client;

/// <summary>
/// The state of a walk and its one step. The API's cursors exclude their own millisecond, so following them would skip messages that share it.
/// Each request therefore reaches one millisecond back into what was seen, and drops the ids it knows.
/// </summary>
internal sealed class HistoryWalk(FetchMessages fetch, HistoryDirection direction, MessageCursor? start)
{
    /// <summary>The service's page size. A smaller page without a <c>next</c> is the last one.</summary>
    private const int FullPage = 100;

    private readonly bool forward = direction == HistoryDirection.OldestFirst;
    private readonly HashSet<string> seen = new(start?.Seen ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> onPage = new(StringComparer.Ordinal);
    private long? edge = start?.Edge;
    private bool closed = start?.Closed ?? false;
    private bool ended;

    /// <summary>Fetches until there is something new.</summary>
    /// <returns>Null when the history is at its end.</returns>
    public async Task<MessageHistoryPage?> NextAsync(CancellationToken cancellationToken)
    {
        while (!ended)
        {
            var page = await FetchAsync(forward, closed ? 0 : 1, cancellationToken).ConfigureAwait(false);
            var news = page.Messages;
            news.RemoveAll(message => !IsNew(message));
            if (news.Count > 0)
            {
                ended = !page.HasMore;
                return Take(news);
            }

            if (!page.HasMore)
            {
                ended = true;
            }
            else if (closed || edge is null)
            {
                throw new SmoochHistoryException("The service announces more messages, but does not show any.");
            }
            else if (await CloseEdgeAsync(cancellationToken).ConfigureAwait(false) is { Count: > 0 } rest)
            {
                return Take(rest);
            }
        }

        return null;
    }

    private static long Milliseconds(Message message) => message.Received!.Value.ToUnixTimeMilliseconds();

    /// <summary>
    /// The page in walking direction shows nothing new of the edge's millisecond, and more exists: the millisecond fills a page.
    /// Its other end is visible from the other side; if the two views meet, all of it is known.
    /// </summary>
    private async Task<List<Message>> CloseEdgeAsync(CancellationToken cancellationToken)
    {
        var other = await FetchAsync(!forward, 1, cancellationToken).ConfigureAwait(false);
        var atEdge = other.Messages.Where(message => Milliseconds(message) == edge).ToList();
        var meets = !other.HasMore || atEdge.Count < other.Messages.Count || atEdge.Exists(message => seen.Contains(message.Id));
        if (!meets)
        {
            throw new SmoochHistoryException(
                $"More messages share the millisecond {DateTimeOffset.FromUnixTimeMilliseconds(edge!.Value):O} than the service can show of it, so some may be missing.");
        }

        closed = true;
        return atEdge.FindAll(message => !seen.Contains(message.Id));
    }

    private async Task<View> FetchAsync(bool ahead, int overlap, CancellationToken cancellationToken)
    {
        DateTimeOffset? before = null, after = null;
        if (ahead)
            after = edge is { } from ? DateTimeOffset.FromUnixTimeMilliseconds(from - overlap) : DateTimeOffset.FromUnixTimeSeconds(0);
        else if (edge is { } until)
            before = DateTimeOffset.FromUnixTimeMilliseconds(until + overlap);
        var page = await fetch(before, after, cancellationToken).ConfigureAwait(false);
        if (page is null)
            return new View([], HasMore: false);

        onPage.Clear();
        var messages = new List<Message>(page.Messages.Count);
        var latest = long.MinValue;
        var isOrdered = true;
        foreach (var message in page.Messages)
        {
            if (message.Id.Length == 0 || message.Received is null || !MessageCursor.CanStandAt(Milliseconds(message)))
                throw new SmoochHistoryException("A message has no id or no time, so the history cannot be walked past it.");
            if (!onPage.Add(message.Id))
                continue;
            messages.Add(message);
            isOrdered &= Milliseconds(message) >= latest;
            latest = Milliseconds(message);
        }

        // The order inside a page is not promised; among equals the service's own is kept.
        var ordered = isOrdered ? messages : messages.OrderBy(Milliseconds).ToList();
        if (!forward)
            ordered.Reverse();
        return new View(ordered, page.Next is not null || page.Messages.Count >= FullPage);
    }

    private bool IsNew(Message message)
    {
        if (edge is not { } at)
            return true;
        var time = Milliseconds(message);
        return time == at ? !closed && !seen.Contains(message.Id) : forward ? time > at : time < at;
    }

    private MessageHistoryPage Take(List<Message> news)
    {
        var last = Milliseconds(news[news.Count - 1]);
        if (edge != last)
        {
            edge = last;
            closed = false;
            seen.Clear();
        }

        foreach (var message in news)
        {
            if (Milliseconds(message) == last)
                seen.Add(message.Id);
        }

        return new MessageHistoryPage(news, new MessageCursor(direction, edge, closed, [.. seen]));
    }

    private readonly record struct View(List<Message> Messages, bool HasMore);
}
