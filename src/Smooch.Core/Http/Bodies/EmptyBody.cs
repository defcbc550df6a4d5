using System.Net;

namespace Smooch;

/// <summary>
/// No bytes, and yet a body, for calls that create something and have nothing to send. Of a request with a body the transport tells when it begins
/// to leave; one without it the platform repeats by itself, up to three times, when a connection closes before the answer.
/// </summary>
internal sealed class EmptyBody : HttpContent, ISendProbe
{
    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool Repeatable => true;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
