namespace Smooch.Testing;

/// <summary>
/// A conversation differs from what the test expected: nothing was received in time, or something else.
/// The exception message reports the conversation, the webhook deliveries with their responses, and the rejected requests.
/// </summary>
public sealed class DialogueException : Exception
{
    internal DialogueException(string message)
        : base(message)
    {
    }
}
