namespace Smooch.Client;

/// <summary>
/// Reads a history page by page. The API's cursors exclude their own millisecond, so a reader that follows them misses messages with the
/// same timestamp.
/// Each request therefore overlaps the previous page by one millisecond, and the reader drops the ids that it knows.
/// </summary>
internal sealed class HistoryReader(FetchMessages fetch, HistoryDirection direction, MessageCursor? start, bool mayLackLinks = false)
{
    /// <summary>The service's page size. A smaller page without a <c>next</c> is the last one.</summary>
    private const int FullPage = 100;

    private readonly bool forward = direction == HistoryDirection.OldestFirst;
    private readonly HashSet<string> seen = new(start?.Seen ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> onPage = new(StringComparer.Ordinal);
    private long? edge = start?.Edge;
    private bool closed = start?.Closed ?? false;
    private bool ended;
    private bool hasLinks;

    /// <summary>Fetches pages until there is a new message.</summary>
    /// <returns>Null at the end of the history.</returns>
    public async Task<MessageHistoryPage?> NextAsync(CancellationToken cancellationToken)
    {
        while (!ended)
        {
            var page = await FetchAsync(forward, closed ? 0 : 1, cancellationToken).ConfigureAwait(false);
            var news = page.Messages;
            news.RemoveAll(message => !IsNew(message));
            if (news.Count > 0)
            {
                ended = !page.HasMore && !page.MayHaveMore;
                return Take(news);
            }

            if (!page.HasMore)
            {
                ended = true;
            }
            else if (closed || edge is null)
            {
                throw Stopped("The service reports more messages, but returns none.");
            }
            else if (await CloseEdgeAsync(cancellationToken).ConfigureAwait(false) is { Count: > 0 } rest)
            {
                return Take(rest);
            }
        }

        return null;
    }

    private static SmoochHistoryException Stopped(string message) => new("AppUsers.EnumerateMessages", message);

    private static long Milliseconds(Message message) => message.Received!.Value.ToUnixTimeMilliseconds();

    /// <summary>
    /// The next page has no new message of the boundary millisecond, and there are more: the messages of the millisecond fill a page.
    /// The page from the other side shows the other end; if the two pages overlap, all messages of the millisecond are known.
    /// </summary>
    private async Task<List<Message>> CloseEdgeAsync(CancellationToken cancellationToken)
    {
        var other = await FetchAsync(!forward, 1, cancellationToken).ConfigureAwait(false);
        var atEdge = other.Messages.Where(message => Milliseconds(message) == edge).ToList();
        var meets = !other.HasMore || atEdge.Count < other.Messages.Count || atEdge.Exists(message => seen.Contains(message.Id));
        if (!meets)
        {
            throw Stopped(
                $"More messages have the timestamp {DateTimeOffset.FromUnixTimeMilliseconds(edge!.Value):O} than the service can return, "
                    + "so some may be missing.");
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
        var page = await fetch(before, after, cancellationToken).ConfigureAwait(false) ?? new MessagePage();
        onPage.Clear();
        var messages = new List<Message>(page.Messages.Count);
        var latest = long.MinValue;
        var isOrdered = true;
        foreach (var message in page.Messages)
        {
            if (message.Id.Length == 0 || message.Received is null || !MessageCursor.IsValidTimestamp(Milliseconds(message)))
                throw Stopped("A message has no id or no time, so the history cannot be read beyond it.");
            if (!onPage.Add(message.Id))
                continue;
            messages.Add(message);
            isOrdered &= Milliseconds(message) >= latest;
            latest = Milliseconds(message);
        }

        // The API does not define the order inside a page; messages with the same timestamp keep the order of the service.
        var ordered = isOrdered ? messages : messages.OrderBy(Milliseconds).ToList();
        if (!forward)
            ordered.Reverse();
        // Some services of v1 name older messages `previous`, some name none and have smaller pages: only an empty page is their last.
        var isLinked = page.Next is not null || (!ahead && page.Previous is not null);
        hasLinks |= isLinked;
        return new View(ordered, isLinked || page.Messages.Count >= FullPage, mayLackLinks && !hasLinks);
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

    private readonly record struct View(List<Message> Messages, bool HasMore, bool MayHaveMore);
}
