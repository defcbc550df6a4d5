namespace Smooch;

/// <summary>
/// Reads the caller's stream and reports progress. It never closes the stream, and reports each position once even when it is read again.
/// </summary>
internal sealed class ProgressStream(Stream inner, IProgress<UploadProgress> progress) : Stream
{
    private readonly long start = inner.CanSeek ? inner.Position : 0;
    private long position;
    private long reported = -1;

    /// <summary>Gets the exception of the callback; null when there is none.</summary>
    public Exception? Failure { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set
        {
            inner.Position = value;
            position = value - start;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Report(inner.Read(buffer, offset, count));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Report(await inner.ReadChunkAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Report(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
#endif

    public override long Seek(long offset, SeekOrigin origin)
    {
        var at = inner.Seek(offset, origin);
        position = at - start;
        return at;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Report(int read)
    {
        position += read;
        if (position > reported && (read > 0 || reported < 0))
        {
            reported = position;
            Report(new UploadProgress(position, CanSeek ? inner.Length - start : null));
        }

        return read;
    }

    /// <summary>What a callback throws must not leave half a file on the service. It is not called again.</summary>
    private void Report(UploadProgress value)
    {
        if (Failure is not null)
            return;
        try
        {
            progress.Report(value);
        }
        catch (Exception e)
        {
            Failure = e;
        }
    }
}
