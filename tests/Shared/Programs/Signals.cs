using System.Diagnostics;

namespace Smooch.Tests;

/// <summary>Starts programs that notice SIGINT and SIGTERM.</summary>
internal static class Signals
{
    private static readonly Lazy<bool> CanReset = new(HasEnvThatResetsSignals);

    /// <summary>Starts a program, or skips the test where that is not possible.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <remarks>The background jobs of a script ignore SIGINT, and the programs that they start inherit that.</remarks>
    public static ProgramProcess StartNoticing(params string[] command)
    {
        Assert.SkipUnless(
            CanReset.Value,
            "Only 'env' of GNU coreutils 8.31 or later starts a program that notices signals which the tests ignore.");
        return ProgramProcess.Start("env", ["--default-signal=INT,TERM", .. command]);
    }

    private static bool HasEnvThatResetsSignals()
    {
        if (Requirement.FindProgram("env") is not { } env)
            return false;
        var start = new ProcessStartInfo(env, ["--default-signal=INT,TERM", "true"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var trial = Process.Start(start)!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
