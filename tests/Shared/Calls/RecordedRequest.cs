using System.Text;

namespace Smooch.Tests;

/// <summary>A request as it would have left: copied before the client disposes it.</summary>
internal sealed record RecordedRequest(HttpMethod Method, Uri Url, IReadOnlyDictionary<string, string> Headers, byte[]? Content)
{
    /// <summary>Gets path and query, escaped as they travel.</summary>
    public string PathAndQuery => Url.PathAndQuery;

    /// <summary>Gets the body as text; null when there is none.</summary>
    public string? Body => Content is null ? null : Encoding.UTF8.GetString(Content);

    /// <summary>Gets a header of the request or its body; null when it is missing.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);

    public static async Task<RecordedRequest> CopyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Asked before the body is read, as the platform does: a body of unknown length would travel in chunks.
        _ = request.Content?.Headers.ContentLength;
        var content = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers
            .Concat(request.Content is null ? [] : request.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new RecordedRequest(request.Method, request.RequestUri!, headers, content);
    }
}
