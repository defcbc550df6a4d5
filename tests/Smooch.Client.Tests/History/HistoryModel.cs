namespace Smooch.Client.Tests.History;

/// <summary>How a response shows that there is more in the requested direction.</summary>
internal enum NextSign
{
    /// <summary>By a <c>next</c> exactly when there is more.</summary>
    WhenMore,

    /// <summary>By a <c>next</c> on every full page, also on one that happens to be the last.</summary>
    WhenFull,

    /// <summary>Not at all: a page of 100 may be followed by another.</summary>
    Never,
}

/// <summary>A message of the model.</summary>
internal sealed record Entry(string Id, long Milliseconds);

/// <summary>
/// A history as the API describes it, as plainly as it can be written: the page of <c>after</c> is the oldest of what is later, the page of
/// <c>before</c> the newest of what is earlier, neither holds the time itself, and without either it is the newest of all.
/// </summary>
internal sealed class HistoryModel(int pageSize, NextSign sign, bool shuffles, bool respondsLater)
{
    /// <summary>The number of requests after which every enumeration must have ended.</summary>
    private const int MostRequests = 200;

    private readonly List<Entry> entries = [];

    /// <summary>
    /// Gets the messages that are there now: oldest first, those of one millisecond in the order in which the service holds them.
    /// </summary>
    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>Gets every message that was ever there.</summary>
    public HashSet<Entry> Ever { get; } = [];

    public int Requests { get; private set; }

    /// <summary>
    /// Gets or sets what happens in the conversation just before the response to a request; its argument is the number of the request.
    /// </summary>
    public Action<int>? Meanwhile { get; set; }

    /// <summary>Adds a message behind <paramref name="place"/> others of its millisecond.</summary>
    public void Add(string id, long milliseconds, int place = int.MaxValue)
    {
        var entry = new Entry(id, milliseconds);
        entries.Insert((int)Math.Min((long)FirstFrom(milliseconds) + place, FirstFrom(milliseconds + 1)), entry);
        Ever.Add(entry);
    }

    public void RemoveAt(int index) => entries.RemoveAt(index);

    /// <summary>Removes the messages of a millisecond.</summary>
    public void RemoveBurst(long milliseconds)
    {
        var first = FirstFrom(milliseconds);
        entries.RemoveRange(first, FirstFrom(milliseconds + 1) - first);
    }

    public async Task<MessagePage?> FetchAsync(DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (respondsLater)
            await Task.Yield();
        return Page(before?.ToUnixTimeMilliseconds(), after?.ToUnixTimeMilliseconds()).ToMessagePage();
    }

    public ModelPage Page(long? before, long? after)
    {
        Meanwhile?.Invoke(++Requests);
        if (Requests > MostRequests + (10 * Ever.Count))
            throw new InvalidOperationException("The enumeration does not end.");
        if (before is not null && after is not null)
            throw new InvalidOperationException("before and after exclude each other.");

        var (first, end) = (after is { } low ? FirstFrom(low + 1) : 0, before is { } high ? FirstFrom(high) : entries.Count);
        var size = Math.Min(pageSize, end - first);
        var page = entries.GetRange(after is null ? end - size : first, size);
        var more = end - first > pageSize;
        var next = sign == NextSign.WhenMore ? more : sign == NextSign.WhenFull && page.Count == pageSize;
        if (shuffles)
            new Random(Requests).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(page));
        return new ModelPage(page, next ? "https://smooch.example/v1.1/appusers/u/messages?before=1" : null);
    }

    /// <summary>The index of the first message that is not earlier, by halving: the messages are in order.</summary>
    private int FirstFrom(long milliseconds)
    {
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Milliseconds < milliseconds)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>A response of the model.</summary>
internal sealed record ModelPage(IReadOnlyList<Entry> Entries, string? Next)
{
    public MessagePage ToMessagePage() => new()
    {
        Messages = [
            .. Entries.Select(
                Message (entry) =>
                    new TextMessage { Id = entry.Id, Received = DateTimeOffset.FromUnixTimeMilliseconds(entry.Milliseconds) }),
        ],
        Next = Next,
    };
}
