namespace Smooch;

/// <summary>
/// A call that creates something, such as sending a message, may or may not have taken effect: the connection broke after the request
/// began to leave, or the service answered 408 or any 5xx, or it answered 2xx with a body that cannot be read.
/// The SDK does not repeat such a call, since that could do it twice. Look whether it happened, for example in the message history, before you repeat it;
/// or let <c>SendConfirmation</c> of the client options do so.
/// </summary>
/// <remarks>The inner exception is the <see cref="SmoochApiException"/> or <see cref="SmoochConnectionException"/> that left the doubt.</remarks>
public sealed class SmoochOutcomeUnknownException : SmoochException
{
    internal SmoochOutcomeUnknownException(Operation operation, DateTimeOffset startedAt, SmoochException innerException)
        : base(
            operation.Name,
            $"{operation} may have taken effect: no clear answer came. Check before you repeat it.{(innerException.InnerException is SecondPassException cause ? " " + cause.Message : "")}",
            innerException)
    {
        StartedAt = startedAt;
    }

    /// <summary>Gets when the call began, by the clock of this machine: what it made, if it did, is not older, apart from the difference between the clocks.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Gets what marks the message in its metadata, under <see cref="SendConfirmationOptions.MetadataName"/>; null unless <c>SendConfirmation</c> of the client options is on.</summary>
    public string? Marker { get; internal set; }

    /// <summary>Gets why the history could not be looked into to settle the outcome; null when nobody tried.</summary>
    public Exception? SendConfirmationError { get; internal set; }
}
