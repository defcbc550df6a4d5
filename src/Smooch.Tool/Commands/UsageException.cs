namespace Smooch.Tool;

/// <summary>The command line or the configuration is wrong. The exception message describes the fix.</summary>
public sealed class UsageException(string message) : Exception(message);
