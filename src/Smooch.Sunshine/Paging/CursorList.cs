namespace Smooch.Sunshine;

/// <summary>Lists with cursors: the id of the last record of a page is the continuation token.</summary>
internal static class CursorList
{
    private const string AfterParameter = "page[after]=";

    /// <summary>Creates a list from what fetches the page after a cursor.</summary>
    public static SmoochList<T> Create<T>(
        Func<string?, CancellationToken, Task<(IReadOnlyList<T> Items, CursorPageResponse Page)>> fetch) =>
        new(async (token, cancellationToken) =>
        {
            var (items, page) = await fetch(token, cancellationToken).ConfigureAwait(false);
            var hasMore = page.Meta?.HasMore ?? page.Links?.Next is not null;
            return new SmoochListPage<T>(items, hasMore ? page.Meta?.AfterCursor ?? CursorOf(page.Links?.Next) : null);
        });

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
