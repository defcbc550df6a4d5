namespace Smooch;

/// <summary>
/// No answer came: the service could not be reached, the connection broke, or the call took longer than
/// <see cref="ApiClientOptions.Timeout"/> (then the inner exception is a <see cref="TimeoutException"/>), or the client was disposed
/// meanwhile (then it is an <see cref="ObjectDisposedException"/>).
/// The call can be repeated without harm; where it could not, <see cref="SmoochOutcomeUnknownException"/> is thrown instead.
/// </summary>
public sealed class SmoochConnectionException : SmoochException
{
    internal SmoochConnectionException(Operation operation, string message, Exception innerException)
        : base(operation.Name, message, innerException)
    {
    }

    /// <summary>Gets how many times the request was repeated before the call was given up; 0 when it was not.</summary>
    public int RetryCount { get; internal init; }
}
