using System.Globalization;

namespace Smooch.MessageBird;

/// <summary>
/// Lists over <c>limit</c> and <c>offset</c>. Their items shift while they are enumerated, so each is returned once, by its id.
/// </summary>
internal static class Pages
{
    /// <summary>The page size that is sent unless the caller chooses one: the service has several defaults, so it is always sent.</summary>
    public const int DefaultSize = 20;

    public static SmoochList<T> List<T, TPage>(
        string operation,
        int? pageSize,
        Func<int, int, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IReadOnlyList<T>> items,
        Func<T, string?> id)
        where TPage : OffsetPage
    {
        Argument.PageSize(pageSize);
        var limit = pageSize ?? DefaultSize;
        return new SmoochList<T>(
            operation,
            async (token, cancellationToken) =>
            {
                var offset = Offset(token);
                var page = await fetch(limit, offset, cancellationToken).ConfigureAwait(false);
                return new SmoochListPage<T>(items(page), Next(page, items(page).Count, offset, limit));
            },
            id);
    }

    private static int Offset(string? token)
    {
        if (token is null)
            return 0;
        return int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : throw new ArgumentException(
                "The continuation token does not belong to this list: pass the ContinuationToken of one of its pages, or null for the "
                    + "start.",
                nameof(token));
    }

    private static string? Next(OffsetPage page, int read, int offset, int limit)
    {
        // The service's own count includes items that could not be read.
        var count = page.Count is > 0 and var counted ? counted : read;
        var next = (long)offset + count;
        var hasMore = page.TotalCount is { } total ? next < total : count >= (page.Limit ?? limit);
        return count > 0 && hasMore && next <= int.MaxValue ? next.ToString(CultureInfo.InvariantCulture) : null;
    }
}
