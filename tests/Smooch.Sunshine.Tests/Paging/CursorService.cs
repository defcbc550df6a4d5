using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>A list of records behind every path, forwards by the ids of records, 25 a page by default.</summary>
internal sealed class CursorService(int count) : HttpMessageHandler
{
    private readonly List<string> ids = [.. Enumerable.Range(0, count).Select(PagedService.Id)];

    /// <summary>Gets the queries of the requests, decoded.</summary>
    public List<string> Queries { get; } = [];

    /// <summary>
    /// Gets or sets how a page reports that there is more: <c>meta</c>, <c>links</c>, <c>both</c>, or <c>hasMore</c> without a cursor.
    /// </summary>
    public string Announces { get; set; } = "both";

    /// <summary>Called before each response; it may change the records.</summary>
    public Action<List<string>>? Before { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Before?.Invoke(ids);
        var url = request.RequestUri!;
        var query = Uri.UnescapeDataString(url.Query.TrimStart('?'));
        Queries.Add(query);
        var parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        var size = parameters.TryGetValue("page[size]", out var text) ? int.Parse(text, null) : 25;

        // A record that was deleted is still a place in the order.
        var after = parameters.GetValueOrDefault("page[after]");
        var rest = ids.Where(id => after is null || string.CompareOrdinal(id, after) > 0).ToList();
        var page = rest.Take(size).ToList();
        var hasMore = rest.Count > page.Count;
        var json = new JsonObject { [url.Segments[^1]] = JsonSerializer.SerializeToNode(page.Select(id => new { id, type = "custom" })) };
        if (Announces is "meta" or "both")
            json["meta"] = JsonSerializer.SerializeToNode(new { hasMore, afterCursor = hasMore ? page[^1] : null });
        if (Announces is "links" or "both" && hasMore)
            json["links"] = JsonSerializer.SerializeToNode(
                new { next = $"https://acme.zendesk.com{url.AbsolutePath}?page%5Bsize%5D={size}&page%5Bafter%5D={page[^1]}&x=1" });
        if (Announces == "hasMore")
            json["meta"] = JsonSerializer.SerializeToNode(new { hasMore });
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json"),
        });
    }
}
