namespace Smooch.Tool;

/// <summary>The exit code of a command.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded.</summary>
    public const int Done = 0;

    /// <summary>The command failed: the service rejected it, or a port or file cannot be used.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the configuration is wrong; the command had no effect.</summary>
    public const int Misused = 2;

    /// <summary>A request was sent and its outcome is unknown: a retry may duplicate its effect.</summary>
    public const int OutcomeUnknown = 3;

    /// <summary>The user stopped the command.</summary>
    public const int Stopped = 130;
}
