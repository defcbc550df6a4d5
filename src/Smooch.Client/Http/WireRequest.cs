namespace Smooch.Client.Http;

/// <summary>A request of a wire method, with what the handlers need to know of it.</summary>
internal sealed class WireRequest(Operation operation, string url, WireTarget target) : HttpRequestMessage(operation.Method, url)
{
    /// <summary>Gets the operation that the request performs.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>Gets where the client is configured to send to, and as whom.</summary>
    public WireTarget Target { get; } = target;
}
