namespace Smooch.Tests;

/// <summary>A sample, run as its reader runs it.</summary>
internal static class Sample
{
    /// <summary>Runs a sample with these arguments, whatever comes of it.</summary>
    /// <param name="name">The name of its project.</param>
    /// <param name="arguments">What follows it on the command line.</param>
    public static ProgramProcess Run(string name, params string[] arguments) => RunIn([], name, arguments);

    /// <summary>Runs a sample with these variables of the environment.</summary>
    /// <param name="environment">The variables.</param>
    /// <param name="name">The name of its project.</param>
    /// <param name="arguments">What follows it on the command line.</param>
    public static ProgramProcess RunIn((string Name, string Value)[] environment, string name, params string[] arguments) =>
        ProgramProcess.Start(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(FolderOf(name), name + ".dll"), .. arguments],
            environment);

    // The sample's own output, built in the same configuration: next to the tests it would lack what only it depends on.
    private static string FolderOf(string name) => Repository.PathOf(
        "samples",
        name,
        "bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        "net10.0");
}
