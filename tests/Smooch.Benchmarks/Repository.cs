namespace Smooch.Benchmarks;

/// <summary>The folder of the repository, for what is read from it and published in it.</summary>
internal static class Repository
{
    /// <summary>Gets its path.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Smooch.Client.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside of the repository."));
}
