using System.Runtime.CompilerServices;

namespace Smooch;

/// <summary>Fetches the page that starts at a continuation token; the first page when it is null.</summary>
internal delegate Task<SmoochListPage<T>> FetchListPage<T>(string? continuationToken, CancellationToken cancellationToken);

/// <summary>
/// A list that the service returns page by page. Enumerate it for the items, or call <see cref="AsPages"/> for pages with tokens to resume
/// from. Nothing is fetched before the enumeration starts, and only one page is kept in memory; each enumeration starts again.
/// </summary>
/// <remarks>
/// The service counts items from the start of the list: an item that is created or deleted during the enumeration may make it miss an item
/// or return one twice.
/// </remarks>
/// <example>
/// <code>
/// await foreach (var integration in smooch.Integrations.ListAsync())
///     Console.WriteLine(integration.Id);
/// </code>
/// </example>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class SmoochList<T> : IAsyncEnumerable<T>
{
    private readonly FetchListPage<T> fetch;
    private readonly string operation;
    private readonly Func<T, string?>? id;

    /// <summary>Creates a list of given items, for substitutes of a client in tests. It sends no request.</summary>
    /// <param name="items">The items, in one page.</param>
    public SmoochList(IEnumerable<T> items)
        : this("", PageOf([.. Argument.NotNull(items)]))
    {
    }

    /// <summary>Creates a list.</summary>
    /// <param name="operation">The name of the operation that fetches the pages.</param>
    /// <param name="fetch">Fetches a page.</param>
    /// <param name="id">
    /// Returns the id of an item, for a list whose items move during the enumeration, so that each is returned once; null otherwise.
    /// </param>
    internal SmoochList(string operation, FetchListPage<T> fetch, Func<T, string?>? id = null)
    {
        this.operation = operation;
        this.fetch = fetch;
        this.id = id;
    }

    /// <summary>Enumerates the items.</summary>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The items.</returns>
    /// <exception cref="SmoochException">A page could not be fetched.</exception>
    /// <exception cref="SmoochHistoryException">The pages of the service contradict each other, so items could be missed.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in EnumeratePagesAsync(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    /// <summary>Enumerates the pages.</summary>
    /// <example>
    /// <code>
    /// await foreach (var page in smooch.Integrations.ListAsync().AsPages(savedToken))
    ///     savedToken = page.ContinuationToken;
    /// </code>
    /// </example>
    /// <param name="continuationToken">The token of the page after which to continue; null for the start.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentException">The token is not from this list; thrown when the enumeration starts.</exception>
    /// <exception cref="SmoochHistoryException">
    /// The service returned a continuation token twice, or more items without a token; thrown after the page.
    /// </exception>
    public IAsyncEnumerable<SmoochListPage<T>> AsPages(string? continuationToken = null) =>
        EnumeratePagesAsync(continuationToken, CancellationToken.None);

    private async IAsyncEnumerable<SmoochListPage<T>> EnumeratePagesAsync(
        string? continuationToken,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = id is null ? null : new HashSet<string>(StringComparer.Ordinal);
        var tokens = new TokenSequence(operation, continuationToken);
        do
        {
            var page = await fetch(continuationToken, cancellationToken).ConfigureAwait(false);
            yield return seen is null ? page : page with { Items = Unseen(page.Items, seen) };
            continuationToken = tokens.Next(page.ContinuationToken);
        }
        while (continuationToken is not null);
    }

    private static FetchListPage<T> PageOf(IReadOnlyList<T> items) => (_, cancellationToken) =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new SmoochListPage<T>(items, ContinuationToken: null));
    };

    private List<T> Unseen(IReadOnlyList<T> items, HashSet<string> seen)
    {
        List<T> unseen = new(items.Count);
        foreach (var item in items)
        {
            // An item without an id cannot be compared with others, so it is returned.
            if (id!(item) is not { Length: > 0 } text || seen.Add(text))
                unseen.Add(item);
        }

        return unseen;
    }
}
