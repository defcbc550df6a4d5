namespace Smooch.Sunshine.Tests;

/// <summary>A document of the service in a file. Its folder names its type, so a new file is a new test.</summary>
internal static class Fixture
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    /// <summary>Gets the names of the documents, such as <c>event/client-add</c>.</summary>
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Root, file), extension: null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Gets the names of the documents of a folder.</summary>
    public static TheoryData<string> NamesOf(string folder) =>
        [.. Names.Select(row => row.Data).Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))];

    public static string Json(string name) => File.ReadAllText(Path.Combine(Root, name + ".json"));

    /// <summary>
    /// Gets the type of a document: of the folder <c>switchboard-integrations</c>, <c>SwitchboardIntegrationsResponse</c>.
    /// </summary>
    public static Type TypeOf(string name)
    {
        var folder = name.Split('/')[0];
        if (folder == "event")
            return typeof(SunshineWebhookEvent);
        var words = folder is "key" or "keys" ? ["api", folder] : folder.Split('-');
        var typeName = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Response";
        return typeof(SunshineClient).Assembly.GetType($"Smooch.Sunshine.{typeName}", throwOnError: true)!;
    }
}
