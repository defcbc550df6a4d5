namespace Smooch.Tool;

/// <summary>The service has no such thing. The exception message is for the user of the command.</summary>
internal sealed class AccountException(string message) : Exception(message);
