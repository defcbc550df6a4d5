namespace Smooch;

/// <summary>
/// The base of the exceptions of a failed call. Invalid arguments throw <see cref="ArgumentException"/> and an operation that the API
/// version lacks throws <see cref="NotSupportedException"/>, both before any I/O; a cancelled token throws
/// <see cref="OperationCanceledException"/>.
/// </summary>
/// <remarks>No message and no <see cref="Exception.ToString"/> contains a secret, the id of a user, or the text of a message.</remarks>
public abstract class SmoochException : Exception
{
    private protected SmoochException(string operation, string message, Exception? innerException)
        : base(message, innerException) => Operation = operation;

    /// <summary>Gets the name of the failed operation, starting with its area, for example <c>AppUsers.SendMessage</c>.</summary>
    public string Operation { get; }
}
