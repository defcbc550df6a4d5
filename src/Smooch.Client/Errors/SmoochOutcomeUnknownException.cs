using Smooch.Client.Http;

namespace Smooch.Client;

/// <summary>
/// A call that creates something, such as sending a message, may or may not have taken effect: the connection broke after the request
/// began to leave, or the service answered 408, 500, 502, 503 or 504, or it answered 2xx with a body that cannot be read.
/// The SDK does not repeat such a call, since that could do it twice. Look whether it happened, for example in the message history, before you repeat it.
/// </summary>
/// <remarks>The inner exception is the <see cref="SmoochApiException"/> or <see cref="SmoochConnectionException"/> that left the doubt.</remarks>
public sealed class SmoochOutcomeUnknownException : SmoochException
{
    internal SmoochOutcomeUnknownException(Operation operation, SmoochException innerException)
        : base(
            operation.Name,
            $"{operation.Name} ({operation.Method} {operation.Route}) may have taken effect: no clear answer came. Check before you repeat it.",
            innerException)
    {
    }
}
