namespace Smooch;

/// <summary>
/// No response was received: the service could not be reached, the connection broke, the call took longer than
/// <see cref="ApiClientOptions.Timeout"/> (the inner exception is a <see cref="TimeoutException"/>), or the client was disposed (the inner
/// exception is an <see cref="ObjectDisposedException"/>).
/// </summary>
/// <remarks>It is safe to retry the call. Where it is not, <see cref="SmoochOutcomeUnknownException"/> is thrown instead.</remarks>
public sealed class SmoochConnectionException : SmoochException
{
    internal SmoochConnectionException(Operation operation, string message, Exception innerException)
        : base(operation.Name, message, innerException)
    {
    }

    /// <summary>Gets the number of retries before the call failed.</summary>
    public int RetryCount { get; internal init; }
}
