using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Lists that are paged by <c>limit</c> and <c>offset</c>.</summary>
internal static class Listing
{
    private const int DefaultLimit = 25;
    private const int MaximalLimit = 100;

    public static ApiResult Page<T>(ApiRequest request, string name, IEnumerable<T> items, Func<T, JsonObject> render)
    {
        var limit = Number(request, "limit", DefaultLimit, 1, MaximalLimit);
        var offset = Number(request, "offset", 0, 0, int.MaxValue);
        var page = items.Skip(offset).Take(limit + 1).ToList();
        return ApiResult.Ok(new JsonObject
        {
            [name] = new JsonArray([.. page.Take(limit).Select(render)]),
            ["hasMore"] = page.Count > limit,
            ["offset"] = offset,
        });
    }

    public static ApiResult All<T>(string name, IEnumerable<T> items, Func<T, JsonObject> render) =>
        ApiResult.Ok(new JsonObject { [name] = new JsonArray([.. items.Select(render)]) });

    public static int Number(ApiRequest request, string name, int fallback, int least, int most)
    {
        if (request.Query(name) is not { } text)
            return fallback;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw ApiException.BadRequest($"Invalid value for {name}: a whole number from {least} to {most} is expected");
    }
}
