namespace Smooch.Benchmarks;

/// <summary>Fifty megabytes that are nowhere.</summary>
internal sealed class LargeStream : Stream
{
    public const long Size = 50 * 1024 * 1024;

    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => Size;

    public override long Position { get => position; set => position = value; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, Size - position);
        position += read;
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = (int)Math.Min(buffer.Length, Size - position);
        position += read;
        return ValueTask.FromResult(read);
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? position + offset : Size + offset;

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
