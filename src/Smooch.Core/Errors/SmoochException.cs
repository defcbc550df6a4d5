namespace Smooch;

/// <summary>
/// The base of everything this SDK throws for a call that failed after it left the caller's hands. Bad arguments throw
/// <see cref="ArgumentException"/>, a call that the API version lacks throws <see cref="NotSupportedException"/>, both before any I/O;
/// a cancelled token throws <see cref="OperationCanceledException"/>.
/// </summary>
/// <remarks>No message and no <see cref="Exception.ToString"/> of this family holds a secret, an id of a user, or the text of a message.</remarks>
public abstract class SmoochException : Exception
{
    private protected SmoochException(string operation, string message, Exception? innerException)
        : base(message, innerException) => Operation = operation;

    /// <summary>Gets the name of the operation that failed, area first, for example <c>AppUsers.SendMessage</c>.</summary>
    public string Operation { get; }
}
