namespace Smooch;

/// <summary>Asks for compressed responses and decompresses them, above a handler of the platform that does not.</summary>
internal sealed class GzipHandler(HttpMessageHandler connections) : DelegatingHandler(connections)
{
    /// <summary>Puts it above a handler that needs it; others, such as one of a test, are used as they are.</summary>
    public static HttpMessageHandler Over(HttpMessageHandler handler) => PrimaryHandler.CouldDecompress(handler) ? new GzipHandler(handler) : handler;

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
