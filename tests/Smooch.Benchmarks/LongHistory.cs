using System.Globalization;
using System.Net;
using System.Text;
using System.Web;

namespace Smooch.Benchmarks;

/// <summary>A service in memory with a history of many pages, which it cuts as the API does.</summary>
internal sealed class LongHistory : HttpMessageHandler
{
    private static readonly byte[] Begin =
        """{"conversation":{"_id":"df0ebe56cbeab98589b8bfa7","unreadCount":0},"messages":["""u8.ToArray();
    private static readonly byte[] End = "]}"u8.ToArray();

    private readonly byte[][] messages;

    public LongHistory(int pages) =>
        messages = [.. Enumerable.Range(0, pages * 100).Select(n => Encoding.UTF8.GetBytes(Documents.Message(n, At(n))))];

    private static decimal At(int n) => 1_480_000_000m + (n * 1.5m);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var before = HttpUtility.ParseQueryString(request.RequestUri!.Query)["before"];
        var end = before is null
            ? messages.Length
            : (int)Math.Ceiling((decimal.Parse(before, CultureInfo.InvariantCulture) - At(0)) / 1.5m);
        var body = new MemoryStream(50_000);
        body.Write(Begin);
        for (var n = Math.Max(0, end - 100); n < end; n++)
        {
            if (n > Math.Max(0, end - 100))
                body.WriteByte((byte)',');
            body.Write(messages[n]);
        }

        body.Write(End);
        body.Position = 0;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
    }
}
