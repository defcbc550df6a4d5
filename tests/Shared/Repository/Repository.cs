namespace Smooch.Tests;

/// <summary>Where the sources of these tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The full path of something, given from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Smooch.Client.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder;
    }
}
