using System.Net;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>A file of a form, copied from the caller's stream in chunks; the stream is never closed here.</summary>
internal sealed class StreamPartContent : HttpContent
{
    private const int ChunkSize = 80 * 1024;

    private readonly Stream stream;
    private readonly long start;
    private Task copying = Task.CompletedTask;

    public StreamPartContent(StreamPart part)
    {
        stream = part.Value;
        Repeatable = stream.CanSeek;
        start = Repeatable ? stream.Position : 0;
        if (part.ContentType is { } type)
            Headers.ContentType = MediaTypeHeaderValue.Parse(type);
    }

    /// <summary>Gets a value indicating whether the stream can be rewound; otherwise it is sent once.</summary>
    public bool Repeatable { get; }

    /// <summary>Gets or sets the token of the current attempt, for platforms that give a content no token.</summary>
    public CancellationToken Attempt { get; set; }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => CopyAsync(target, Attempt);

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken) => CopyAsync(target, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = Repeatable ? stream.Length - start : 0;
        return Repeatable;
    }

    private async Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        // The service may respond before it has read the whole stream, and the call may be retried: two attempts must not read one stream.
        var abandoned = copying;
        var mine = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        copying = mine.Task;
        try
        {
            await abandoned.ConfigureAwait(false);
            if (Repeatable)
                stream.Position = start;
            await stream.CopyToAsync(target, ChunkSize, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            mine.SetResult(true);
        }
    }
}
