using System.Globalization;

namespace Smooch;

/// <summary>Fetches the page that starts at an offset.</summary>
internal delegate Task<(IReadOnlyList<T> Items, bool HasMore)> FetchOffsetPage<T>(int offset, CancellationToken cancellationToken);

/// <summary>Creates lists of operations with <c>limit</c> and <c>offset</c>: the offset in digits is the continuation token.</summary>
internal static class OffsetList
{
    public static SmoochList<T> Create<T>(string operation, FetchOffsetPage<T> fetch) => new(operation, async (token, cancellationToken) =>
    {
        var offset = 0;
        if (token is not null && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
            throw new ArgumentException(
                "The continuation token is not from this list: pass the ContinuationToken of one of its pages, or null for the start.",
                nameof(token));
        var (items, hasMore) = await fetch(offset, cancellationToken).ConfigureAwait(false);
        if (hasMore && items.Count == 0)
            throw new SmoochHistoryException(operation, "The service reports more items, but returns none.");
        return new SmoochListPage<T>(items, hasMore ? (offset + items.Count).ToString(CultureInfo.InvariantCulture) : null);
    });
}
