using System.Text;
using System.Text.Json;

namespace Smooch.IntegrationTests;

/// <summary>Sends each request to Prism as well, keeps what it says of it, and responds with JSON of the test's own.</summary>
internal sealed class PrismHandler(Uri prism, string basePath, string json) : HttpMessageHandler
{
    private readonly HttpClient client = new();
    private readonly List<string> violations = [];

    /// <summary>Gets what violates the description: place, code and message.</summary>
    public IReadOnlyList<string> Violations => violations;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.PathAndQuery;
        Assert.StartsWith(basePath + "/", target, StringComparison.Ordinal);
        // Prism knows the paths of the file without the path that comes before them.
        using var copy = new HttpRequestMessage(request.Method, new Uri(prism, target[basePath.Length..]));
        foreach (var header in request.Headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        if (request.Content is not null)
        {
            copy.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync(cancellationToken));
            foreach (var header in request.Content.Headers)
                copy.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        using var response = await client.SendAsync(copy, cancellationToken);
        if (response.Headers.TryGetValues("sl-violations", out var values))
            violations.AddRange(values.SelectMany(ReadHeader));
        else if (!response.IsSuccessStatusCode)
            violations.AddRange(ReadProblem(await response.Content.ReadAsStringAsync(cancellationToken)));
        return new HttpResponseMessage { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            client.Dispose();
        base.Dispose(disposing);
    }

    // The header tells of the response, too, which Prism made up itself.
    private static IEnumerable<string> ReadHeader(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. from violation in document.RootElement.EnumerateArray()
                   where violation.GetProperty("location")[0].GetString() == "request"
                   select violation.GetProperty("message").GetString()];
    }

    // Where the description has no response for a bad request, Prism responds with a problem of its own.
    private static IEnumerable<string> ReadProblem(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("validation", out var found)
            ? [.. found.EnumerateArray().Select(violation => violation.GetProperty("message").GetString()!)]
            : [json];
    }
}
