using System.Buffers;

namespace Smooch;

/// <summary>A rented array into which a request body is written.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] array;
    private int count;

    /// <summary>Rents an array of an estimated size.</summary>
    public PooledBuffer(int capacity = 1024) => array = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 256));

    /// <summary>Gets the number of written bytes.</summary>
    public int WrittenCount => count;

    /// <summary>Gets the written bytes.</summary>
    public ReadOnlySpan<byte> WrittenSpan => array.AsSpan(0, count);

    /// <inheritdoc/>
    public void Advance(int written) => count += written;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return array.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return array.AsSpan(count);
    }

    /// <summary>Writes all bytes to a stream.</summary>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(array, 0, count, cancellationToken);

    /// <summary>Returns the array to the pool.</summary>
    public void Dispose()
    {
        var rented = array;
        array = [];
        count = 0;
        if (rented.Length > 0)
            ArrayPool<byte>.Shared.Return(rented);
    }

    private void Reserve(int wanted)
    {
        wanted = Math.Max(wanted, 1);
        if (array.Length - count >= wanted)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(array.Length * 2, count + wanted)));
        array.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
