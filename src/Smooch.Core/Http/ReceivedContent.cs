using System.Buffers;
using System.Net;

namespace Smooch;

/// <summary>
/// The body of a response in a rented buffer that belongs to the response; disposing the response returns the buffer.
/// After the call handler has read the value, the content is empty, so that Refit's own buffering copies nothing.
/// </summary>
internal sealed class ReceivedContent(ArrayPool<byte> pool) : HttpContent
{
    private byte[]? rented;
    private int length;

    /// <summary>Gets the received bytes of the body; empty after it was released.</summary>
    public ReadOnlySpan<byte> Body => rented is { } array ? array.AsSpan(0, length) : default;

    /// <summary>Gets a value indicating whether the body is longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Gets the exception that interrupted the body of an error. It must not hide the status.</summary>
    public Exception? CutBy { get; private set; }

    /// <summary>Gets or sets the value that was read from the body.</summary>
    public object? Value { get; set; }

    /// <summary>
    /// Replaces the content of a response by its received body: the whole body of a success that is needed, the start of an error,
    /// otherwise nothing.
    /// </summary>
    /// <exception cref="IOException">The body of a success was interrupted.</exception>
    public static async ValueTask ReceiveAsync(
        HttpResponseMessage response,
        bool wantsBody,
        ArrayPool<byte> pool,
        CancellationToken cancellationToken)
    {
        var received = new ReceivedContent(pool);
        var succeeded = response.IsSuccessStatusCode;
        using var original = response.Content;
        response.Content = received;
        if (original is null || (succeeded && !wantsBody))
            return;
        try
        {
            var announced = original.Headers.ContentLength;
            received.rented = pool.Rent(announced is > 0 and < 1024 * 1024 ? (int)announced + 1 : 4096);
            using var stream = await original.OpenReadAsync(cancellationToken).ConfigureAwait(false);
            received.IsTooLong = !await received.FillAsync(
                stream,
                succeeded ? ApiTransport.MaxResponseBytes : ApiTransport.MaxErrorBytes,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!succeeded)
        {
            received.CutBy = e;
        }
        catch (Exception e) when (!ConnectionFailure.Is(e))
        {
            // The platform may throw other exceptions while it reads, for example of its decompression: the response was lost.
            throw new IOException("The response could not be read.", e);
        }
    }

    /// <summary>Returns the buffer.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref rented, null) is { } array)
            pool.Return(array);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        rented is { } array ? stream.WriteAsync(array, 0, length) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        // Refit returns null for a body of length 0.
        length = 0;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Release();
        base.Dispose(disposing);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>False when it has more than <paramref name="limit"/> bytes; the bytes up to the limit are kept.</returns>
    private async ValueTask<bool> FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = rented!;
        while (true)
        {
            if (length == buffer.Length)
                buffer = Grow(buffer);
            var read = await stream.ReadChunkAsync(
                buffer,
                length,
                Math.Min(buffer.Length, limit + 1) - length,
                cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            length += read;
            if (length > limit)
                return false;
        }
    }

    private byte[] Grow(byte[] buffer)
    {
        var larger = pool.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        rented = larger;
        pool.Return(buffer);
        return larger;
    }
}
