namespace Smooch.Tool;

/// <summary>The command line or the configuration is wrong. The message says how to fix it.</summary>
internal sealed class UsageException(string message) : Exception(message);
