using System.IO.Compression;
using System.Net;

namespace Smooch;

/// <summary>A body that is decompressed while it is read. The platform's own decompression would add Brotli to native programs.</summary>
internal sealed class GzipContent : HttpContent
{
    private const string Gzip = "gzip";

    private readonly HttpContent compressed;

    public GzipContent(HttpContent compressed)
    {
        this.compressed = compressed;
        foreach (var header in compressed.Headers)
        {
            if (header.Key is not ("Content-Encoding" or "Content-Length"))
                Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>Requests a compressed response.</summary>
    public static void Accept(HttpRequestMessage request)
    {
        if (!request.Headers.Contains("Accept-Encoding"))
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Gzip);
    }

    /// <summary>Replaces the body of a response that is compressed with gzip.</summary>
    public static void Decompress(HttpResponseMessage response)
    {
        if (response.Content is { } content && IsGzip(content))
            response.Content = new GzipContent(content);
    }

    /// <inheritdoc/>
    protected override async Task<Stream> CreateContentReadStreamAsync() =>
        new GZipStream(await compressed.ReadAsStreamAsync().ConfigureAwait(false), CompressionMode.Decompress);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using var plain = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await plain.CopyToAsync(stream).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            compressed.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsGzip(HttpContent content)
    {
        // Reading the collection would create it for every response, so the header is read by name.
        if (!content.Headers.TryGetValues("Content-Encoding", out var codings))
            return false;
        using var each = codings.GetEnumerator();
        return each.MoveNext() && string.Equals(each.Current, Gzip, StringComparison.OrdinalIgnoreCase) && !each.MoveNext();
    }
}
