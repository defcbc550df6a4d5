using System.Net;

namespace Smooch;

/// <summary>
/// An empty body for calls that create something and have nothing to send. The transport reports when sending a body starts; it retries a
/// request without a body by itself, up to three times, when a connection closes before the response.
/// </summary>
internal sealed class EmptyBody : HttpContent, ISendProbe
{
    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool IsReplayable => true;

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
