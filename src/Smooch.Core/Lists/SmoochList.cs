using System.Runtime.CompilerServices;

namespace Smooch;

/// <summary>Fetches the page that begins at a continuation token; the first when null.</summary>
internal delegate Task<SmoochListPage<T>> FetchListPage<T>(string? continuationToken, CancellationToken cancellationToken);

/// <summary>
/// A list that the service hands out page by page. Enumerate it for the items, or <see cref="AsPages"/> for pages with tokens to resume from.
/// Nothing is fetched before the enumeration begins, and no more than a page is held; each enumeration starts anew.
/// </summary>
/// <remarks>The service counts items from the start of the list: what is created or deleted during the walk may make it repeat or miss an item.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class SmoochList<T> : IAsyncEnumerable<T>
{
    private readonly FetchListPage<T> fetch;
    private readonly Func<T, string?>? id;

    /// <summary>Creates a list.</summary>
    /// <param name="fetch">Fetches a page.</param>
    /// <param name="id">Gets the id of an item, for a list whose items shift: then an enumeration returns each once. Null for a list that needs no such care.</param>
    internal SmoochList(FetchListPage<T> fetch, Func<T, string?>? id = null)
    {
        this.fetch = fetch;
        this.id = id;
    }

    /// <summary>Walks item by item.</summary>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in WalkAsync(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    /// <summary>Walks page by page.</summary>
    /// <param name="continuationToken">The token of a page to go on after; null to begin at the start.</param>
    /// <exception cref="ArgumentException">The token is none of this list's; thrown when the enumeration begins.</exception>
    public IAsyncEnumerable<SmoochListPage<T>> AsPages(string? continuationToken = null) => WalkAsync(continuationToken, CancellationToken.None);

    private async IAsyncEnumerable<SmoochListPage<T>> WalkAsync(string? continuationToken, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = id is null ? null : new HashSet<string>(StringComparer.Ordinal);
        do
        {
            var page = await fetch(continuationToken, cancellationToken).ConfigureAwait(false);
            yield return seen is null ? page : page with { Items = Unseen(page.Items, seen) };
            // A service that sends back to where it is would keep us for ever.
            continuationToken = page.ContinuationToken == continuationToken ? null : page.ContinuationToken;
        }
        while (continuationToken is not null);
    }

    private List<T> Unseen(IReadOnlyList<T> items, HashSet<string> seen)
    {
        List<T> unseen = new(items.Count);
        foreach (var item in items)
        {
            // An item without an id cannot be told from others, so it is returned.
            if (id!(item) is not { Length: > 0 } text || seen.Add(text))
                unseen.Add(item);
        }

        return unseen;
    }
}
