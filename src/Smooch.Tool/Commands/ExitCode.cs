namespace Smooch.Tool;

/// <summary>What a command reports to the shell.</summary>
internal static class ExitCode
{
    /// <summary>It did what it was asked to do.</summary>
    public const int Done = 0;

    /// <summary>It could not do it: the service rejected it, or a port or file cannot be used.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the configuration is wrong; nothing was done.</summary>
    public const int Misused = 2;

    /// <summary>A request was sent and its outcome is unknown: a retry may do it twice.</summary>
    public const int OutcomeUnknown = 3;
}
