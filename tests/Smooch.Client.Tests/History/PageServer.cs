namespace Smooch.Client.Tests.History;

/// <summary>The paging rules of the API in memory: exclusive edges, oldest first, the newest or the oldest page of what fits.</summary>
internal sealed class PageServer(IEnumerable<(string Id, long Milliseconds)> messages, int pageSize = 100, bool usesPrevious = false)
{
    private readonly List<Message> history = messages
        .Select(Message (m) => new TextMessage { Id = m.Id, Received = DateTimeOffset.FromUnixTimeMilliseconds(m.Milliseconds) })
        .OrderBy(m => m.Received)
        .ToList();

    public int Requests { get; private set; }

    /// <summary>Gets or sets what happens before each response.</summary>
    public Action<List<Message>>? Meanwhile { get; set; }

    public IReadOnlyList<string> Ids => history.ConvertAll(m => m.Id);

    public Task<MessagePage?> FetchAsync(DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests++;
        Meanwhile?.Invoke(history);
        var fitting = history.FindAll(m => (before is null || m.Received < before) && (after is null || m.Received > after));
        var page = after is null ? fitting.TakeLast(pageSize).ToList() : fitting.Take(pageSize).ToList();
        return Task.FromResult<MessagePage?>(new MessagePage
        {
            Messages = page,
            Next = !usesPrevious && page.Count < fitting.Count ? "https://api.smooch.io/v1.1/appusers/u/messages?before=1" : null,
            Previous = usesPrevious && page.Count < fitting.Count ? "https://api.smooch.io/v1/appusers/u/messages?before=1" : null,
        });
    }
}
