using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One page of a list, by the ids of its records: <c>page[after]</c>, <c>page[before]</c> and <c>page[size]</c>.</summary>
internal sealed class V2Page
{
    private const int CursorLength = 24;
    private const int DefaultSize = 25;
    private const int MostSize = 100;

    private readonly ApiRequest request;
    private readonly string? after;
    private readonly string? before;
    private readonly int size;

    private V2Page(ApiRequest request, int? fixedSize)
    {
        this.request = request;
        if (
            request.QueryNames.FirstOrDefault(name =>
                name.StartsWith("page", StringComparison.Ordinal)
                    && name is not ("page[after]" or "page[before]" or "page[size]")) is not null)
            throw Invalid();

        after = Cursor("page[after]");
        before = Cursor("page[before]");
        if (after is not null && before is not null)
            throw Invalid();

        size = fixedSize ?? Size(request.Query("page[size]"));
    }

    /// <param name="request">The request.</param>
    /// <param name="fixedSize">The page size of a list without <c>page[size]</c>.</param>
    public static V2Page Read(ApiRequest request, int? fixedSize = null) => new(request, fixedSize);

    /// <param name="name">The name of the list in the response.</param>
    /// <param name="items">All records, oldest first.</param>
    /// <param name="idOf">The id of a record.</param>
    /// <param name="render">Writes a record.</param>
    /// <param name="startsAtEnd">Whether the default page is the last one.</param>
    public ApiResult Render<T>(
        string name,
        IReadOnlyList<T> items,
        Func<T, string> idOf,
        Func<T, JsonObject> render,
        bool startsAtEnd = false)
    {
        var isBackwards = before is not null || (startsAtEnd && after is null);
        var (start, end) = isBackwards
            ? Before(before is null ? items.Count : Find(items, idOf, before))
            : After(after is null ? 0 : Find(items, idOf, after) + 1, items.Count);
        var meta = new JsonObject { ["hasMore"] = isBackwards ? start > 0 : end < items.Count };
        var links = new JsonObject();
        if (start > 0 && end > start)
        {
            meta["beforeCursor"] = idOf(items[start]);
            links["prev"] = Link("page[before]", idOf(items[start]));
        }

        if (end < items.Count && end > start)
        {
            meta["afterCursor"] = idOf(items[end - 1]);
            links["next"] = Link("page[after]", idOf(items[end - 1]));
        }

        return ApiResult.Ok(new JsonObject
        {
            [name] = new JsonArray([.. items.Skip(start).Take(end - start).Select(render)]),
            ["meta"] = meta,
            ["links"] = links,
        });
    }

    private (int Start, int End) Before(int end) => (Math.Max(0, end - size), end);

    private (int Start, int End) After(int start, int count) => (start, (int)Math.Min((long)start + size, count));

    private static int Find<T>(IReadOnlyList<T> items, Func<T, string> idOf, string cursor)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (idOf(items[i]) == cursor)
                return i;
        }

        throw Invalid();
    }

    private string Link(string name, string cursor)
    {
        var query = request.Http.Request.Query
            .Where(pair => pair.Key is not ("page[after]" or "page[before]"))
            .Select(pair => (pair.Key, Value: pair.Value.ToString()))
            .Append((name, cursor))
            .Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}");
        return $"{request.Url}?{string.Join('&', query)}";
    }

    private string? Cursor(string name) => request.Query(name) switch
    {
        null => null,
        { Length: CursorLength } cursor => cursor,
        _ => throw Invalid(),
    };

    private static int Size(string? text)
    {
        if (text is null)
            return DefaultSize;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= MostSize
            ? size
            : throw Invalid();
    }

    private static ApiException Invalid() => ApiException.BadRequest("Invalid page query parameters");
}
