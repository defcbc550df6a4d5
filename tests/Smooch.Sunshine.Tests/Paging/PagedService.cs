using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Smooch.Sunshine.Tests;

/// <summary>A conversation with messages: pages of 100, the newest first, by the ids of records, as the service does.</summary>
internal sealed class PagedService(int count) : HttpMessageHandler
{
    private const int PageSize = 100;

    private readonly List<string> ids = [.. Enumerable.Range(0, count).Select(Id)];

    public int Requests { get; private set; }

    /// <summary>Called before each response; it may add a message.</summary>
    public Action<List<string>>? Before { get; set; }

    public static string Id(int number) => number.ToString("x24", CultureInfo.InvariantCulture);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        Before?.Invoke(ids);
        var query = Uri.UnescapeDataString(request.RequestUri!.Query);
        var (start, end) = (Math.Max(0, ids.Count - PageSize), ids.Count);

        // A message that was deleted is still a place in the order.
        if (Cursor(query, "page[before]=") is { } before)
        {
            end = ids.Count(id => string.CompareOrdinal(id, before) < 0);
            start = Math.Max(0, end - PageSize);
        }
        else if (Cursor(query, "page[after]=") is { } after)
        {
            start = ids.Count(id => string.CompareOrdinal(id, after) <= 0);
            end = Math.Min(ids.Count, start + PageSize);
        }

        var hasMore = query.Contains("page[after]", StringComparison.Ordinal) ? end < ids.Count : start > 0;
        var page = ids[start..end];
        var json = JsonSerializer.Serialize(new
        {
            messages = page.Select(id => new { id }),
            meta = new { hasMore, beforeCursor = page.FirstOrDefault(), afterCursor = page.LastOrDefault() },
        });
        return Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(json, Encoding.UTF8, "application/json"),
            });
    }

    private static string? Cursor(string query, string name)
    {
        var at = query.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : query.Substring(at + name.Length, 24);
    }
}
