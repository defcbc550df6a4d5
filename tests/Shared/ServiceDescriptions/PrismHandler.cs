using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>Sends each request to Prism as well, keeps what it reports, and responds with JSON of the test's own.</summary>
internal sealed partial class PrismHandler(Uri prism, string basePath, string json) : HttpMessageHandler
{
    // A redirect is a response like any other: it leads to a page that no test calls.
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly List<string> violations = [];

    /// <summary>Gets the violations of the description: place, code and message.</summary>
    public IReadOnlyList<string> Violations => violations;

    /// <summary>Gets the body of the last request; null when it has none.</summary>
    public string? LastBody { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.PathAndQuery;
        Assert.StartsWith(basePath + "/", target, StringComparison.Ordinal);
        // Prism knows the paths of the file without the path that comes before them.
        using var copy = new HttpRequestMessage(request.Method, new Uri(prism, target[basePath.Length..]));
        foreach (var header in request.Headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        LastBody = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        if (request.Content is not null)
        {
            copy.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync(cancellationToken));
            foreach (var header in request.Content.Headers)
                copy.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            if (request.Content.Headers.ContentType is { MediaType: "multipart/form-data" } type)
                copy.Content = AsPrismReadsIt(await request.Content.ReadAsByteArrayAsync(cancellationToken), type);
        }

        using var response = await client.SendAsync(copy, cancellationToken);
        if (response.Headers.TryGetValues("sl-violations", out var values))
            violations.AddRange(values.SelectMany(ReadHeader));
        else if ((int)response.StatusCode >= 400)
            violations.AddRange(ReadProblem(await response.Content.ReadAsStringAsync(cancellationToken)));
        return new HttpResponseMessage { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            client.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Prism ends at a form whose boundary is in quotation marks, or whose names are not; the standard allows both.</summary>
    private static ByteArrayContent AsPrismReadsIt(byte[] body, MediaTypeHeaderValue type)
    {
        var form = Encoding.Latin1.GetString(body);
        form = ExtendedName().Replace(form, "");
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(PlainName().Replace(form, "${name}=\"${value}\"")));
        content.Headers.TryAddWithoutValidation("Content-Type", type.ToString().Replace("\"", "", StringComparison.Ordinal));
        return content;
    }

    [GeneratedRegex(@"; filename\*=[^\r]*")]
    private static partial Regex ExtendedName();

    [GeneratedRegex(
        @"(?<=^Content-Disposition: form-data;.*?)\b(?<name>(?:file)?name)=(?<value>[^"";\r\n]+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainName();

    // The header also covers the response, which Prism generated itself.
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
