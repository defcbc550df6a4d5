using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Smooch;

/// <summary>A JSON body, written once into a rented buffer. It has a length and can be sent again.</summary>
internal sealed class JsonBody : HttpContent, ISendProbe
{
    private const int Disposed = -1;

    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };

    private readonly PooledBuffer buffer;
    private int users;

    private JsonBody(PooledBuffer buffer)
    {
        this.buffer = buffer;
        Headers.ContentType = JsonType;
    }

    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool IsReplayable => true;

    /// <summary>Serializes a body.</summary>
    /// <exception cref="ArgumentNullException">There is no body.</exception>
    public static JsonBody Create(IJsonWritable? body) => Write(Argument.NotNull(body).WriteJson);

    /// <summary>Serializes a body of any shape.</summary>
    public static JsonBody Create(JsonElement body) => Write(body.WriteTo);

    private static JsonBody Write(Action<Utf8JsonWriter> write)
    {
        var written = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { SkipValidation = true }))
            write(writer);
        return new JsonBody(written);
    }

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Enter();
        await buffer.CopyToAsync(stream, CancellationToken.None).ConfigureAwait(false);
        Interlocked.Decrement(ref users);
    }

#if NET
    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        await buffer.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref users);
    }
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = buffer.WrittenCount;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // A write that was interrupted may still read the buffer, so that buffer is left to the garbage collector.
        if (disposing && Interlocked.CompareExchange(ref users, Disposed, 0) == 0)
            buffer.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Protects the buffer: attempts may run concurrently, and a cancelled one may still write after the call has ended.</summary>
    private void Enter()
    {
        Started = true;
        int before;
        do
        {
            before = Volatile.Read(ref users);
            if (before == Disposed)
                throw new IOException("The call has ended, so its body can no longer be sent.");
        }
        while (Interlocked.CompareExchange(ref users, before + 1, before) != before);
    }
}
