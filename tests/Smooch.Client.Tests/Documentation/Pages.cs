using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>The pages of the repository that are written for users.</summary>
internal static partial class Pages
{
    /// <summary>Gets all pages, from the root of the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md", "CHANGELOG.md", "SECURITY.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string page) => File.ReadAllText(Repository.PathOf(page));

    /// <summary>The text of a page, without its blocks of code.</summary>
    public static string Prose(string page) => Block().Replace(Text(page), "\n");

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
