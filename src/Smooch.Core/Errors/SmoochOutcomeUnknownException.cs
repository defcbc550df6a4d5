namespace Smooch;

/// <summary>
/// A call that creates something, such as sending a message, may or may not have taken effect: the connection broke after sending had
/// started, the service responded with 408 or any 5xx, or the body of a 2xx response cannot be parsed.
/// </summary>
/// <remarks>
/// The SDK does not retry such a call, since that could create the object twice. Check whether it exists, for example in the message
/// history, before you retry; or set <c>SendConfirmation</c> of the client options, which does this for messages. The inner exception is
/// the <see cref="SmoochApiException"/> or <see cref="SmoochConnectionException"/> of the call.
/// </remarks>
/// <example>
/// <code>
/// try
/// {
///     await smooch.AppUsers.SendMessageAsync(userId, message);
/// }
/// catch (SmoochOutcomeUnknownException e)
/// {
///     // Search the history since e.StartedAt for the message before sending it again.
/// }
/// </code>
/// </example>
public sealed class SmoochOutcomeUnknownException : SmoochException
{
    internal SmoochOutcomeUnknownException(Operation operation, DateTimeOffset startedAt, SmoochException innerException)
        : base(
            operation.Name,
            $"{operation} may have taken effect: no clear response was received. Check before you retry."
            + (innerException.InnerException is SentTwiceException cause ? " " + cause.Message : ""),
            innerException)
    {
        StartedAt = startedAt;
    }

    /// <summary>
    /// Gets the time when the call started, by the clock of this machine. An object that the call created is not older, apart from clock
    /// differences.
    /// </summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>
    /// Gets the marker in the metadata of the message (<see cref="SendConfirmationOptions.MetadataName"/>); null without
    /// <c>SendConfirmation</c>.
    /// </summary>
    public string? Marker { get; internal set; }

    /// <summary>Gets the error that prevented searching the history for the message; null when it was not searched.</summary>
    public Exception? SendConfirmationError { get; internal set; }
}
