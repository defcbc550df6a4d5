namespace Smooch.Sunshine;

/// <summary>Lists with cursors: the id of the last record of a page is the continuation token.</summary>
internal static class CursorList
{
    private const string AfterParameter = "page[after]=";

    /// <summary>Creates a list.</summary>
    /// <param name="operation">The name of the operation that fetches the pages.</param>
    /// <param name="pageSize">The number of records of a page; null for the default of the service.</param>
    /// <param name="fetch">Fetches the page after a cursor.</param>
    /// <param name="items">Gets the records of a page.</param>
    /// <exception cref="ArgumentException"><paramref name="pageSize"/> is not between 1 and 100.</exception>
    public static SmoochList<T> Create<TPage, T>(
        string operation,
        int? pageSize,
        Func<string?, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IReadOnlyList<T>> items)
        where TPage : CursorPageResponse
        where T : SunshineResource
    {
        RequestRules.Require(pageSize is null or (>= 1 and <= 100), "pageSize must be 1 to 100.");
        return new SmoochList<T>(operation, async (token, cancellationToken) =>
        {
            var page = await fetch(token, cancellationToken).ConfigureAwait(false);
            var records = items(page);
            if (!(page.Meta?.HasMore ?? page.Links?.Next is not null))
                return new SmoochListPage<T>(records, ContinuationToken: null);
            var next = page.Meta?.AfterCursor ?? CursorOf(page.Links?.Next) ?? IdOfLast(records);
            return new SmoochListPage<T>(records, NeededCursor(operation, next));
        });
    }

    /// <summary>Gets the cursor of a page that is not the last one.</summary>
    /// <exception cref="SmoochHistoryException">The page has none.</exception>
    public static string NeededCursor(string operation, string? cursor) => cursor is { Length: > 0 }
        ? cursor
        : throw new SmoochHistoryException(operation, "The service reports more items, but returns no cursor to them.");

    private static string? IdOfLast<T>(IReadOnlyList<T> records)
        where T : SunshineResource => records.Count > 0 ? records[records.Count - 1].Id : null;

    /// <summary>Gets the cursor of a link, for a page whose metadata has none.</summary>
    private static string? CursorOf(string? link)
    {
        if (link is null)
            return null;
        var query = Uri.UnescapeDataString(link);
        var at = query.IndexOf(AfterParameter, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var cursor = query.Substring(at + AfterParameter.Length);
        var end = cursor.IndexOf('&');
        return end < 0 ? cursor : cursor.Substring(0, end);
    }
}
