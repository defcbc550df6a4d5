namespace Smooch.Tests;

/// <summary>Where the sources of these tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The full path of something, given from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The paths, from the root, of the files below a folder that match a pattern; build output is left out.</summary>
    public static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.Split('/').Any(static part => part is "bin" or "obj" or "node_modules")
        orderby path
        select path;

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Smooch.Client.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder;
    }
}
