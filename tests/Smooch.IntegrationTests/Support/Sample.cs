using System.Diagnostics;

namespace Smooch.IntegrationTests;

/// <summary>A sample, run as its reader runs it.</summary>
internal static class Sample
{
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private static readonly Lazy<bool> CanResetSignals = new(HasEnvThatResetsSignals);

    /// <summary>Runs a sample with these arguments, whatever comes of it.</summary>
    /// <param name="name">The name of its project.</param>
    /// <param name="arguments">What follows it on the command line.</param>
    public static ProgramProcess Run(string name, params string[] arguments) => ProgramProcess.Start(Host, [DllOf(name), .. arguments]);

    /// <summary>Runs a sample that notices SIGINT and SIGTERM.</summary>
    /// <param name="name">The name of its project.</param>
    /// <remarks>The background jobs of a script ignore SIGINT, and the programs that they start inherit that.</remarks>
    public static ProgramProcess RunWithSignals(string name)
    {
        Assert.SkipUnless(
            CanResetSignals.Value,
            "Only 'env' of GNU coreutils 8.31 or later starts a program that notices signals which the tests ignore.");
        return ProgramProcess.Start("env", ["--default-signal=INT,TERM", Host, DllOf(name)]);
    }

    private static string DllOf(string name) => Path.Combine(FolderOf(name), name + ".dll");

    // The sample's own output, built in the same configuration: beside the tests it would lack what only it depends on.
    private static string FolderOf(string name) => Repository.PathOf(
        "samples",
        name,
        Path.GetRelativePath(Repository.PathOf("tests", "Smooch.IntegrationTests"), AppContext.BaseDirectory));

    private static bool HasEnvThatResetsSignals()
    {
        if (Requirement.FindProgram("env") is not { } env)
            return false;
        var start = new ProcessStartInfo(env, ["--default-signal=INT,TERM", "true"]) { UseShellExecute = false, RedirectStandardError = true };
        using var trial = Process.Start(start)!;
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }
}
