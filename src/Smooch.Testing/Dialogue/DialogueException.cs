namespace Smooch.Testing;

/// <summary>
/// A conversation did not go as the test expected: nothing came in time, something else came, or something came where nothing should.
/// The message tells what did happen: the conversation so far, the webhook deliveries with their answers, the requests that were refused.
/// </summary>
public sealed class DialogueException : Exception
{
    internal DialogueException(string message)
        : base(message)
    {
    }
}
