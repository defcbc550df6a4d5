namespace Smooch;

/// <summary>Requests compressed responses and decompresses them, above a platform handler that does not.</summary>
internal sealed class GzipHandler(HttpMessageHandler connections) : DelegatingHandler(connections)
{
    /// <summary>Wraps a handler that needs it; others, such as one of a test, are used unchanged.</summary>
    public static HttpMessageHandler Over(HttpMessageHandler handler) =>
        PrimaryHandler.CouldDecompress(handler) ? new GzipHandler(handler) : handler;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.Contains("Accept-Encoding"))
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Content is { } content && GzipContent.IsGzip(content))
            response.Content = new GzipContent(content);
        return response;
    }
}
