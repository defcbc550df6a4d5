namespace Smooch.Testing.Tests.Fuzz;

/// <summary>
/// Requests that the service takes, one a line in the files of the folder <c>Requests</c>: method, path, body. Names in angle brackets
/// stand for ids; a body that starts with <c>multipart</c> is a form of these fields and a file.
/// </summary>
internal static class SmoochRequests
{
    public static IReadOnlyList<string> Readings { get; } = Read("readings");

    /// <summary>The requests of a version.</summary>
    public static IReadOnlyList<string> Of(string version) => version == "v2"
        ? Read(version)
        : [.. Read("both").Concat(Read(version)).Select(request => request.Replace("<v>", version, StringComparison.Ordinal))];

    private static string[] Read(string name) =>
        File.ReadAllLines(Repository.PathOf("tests", "Smooch.Testing.Tests", "Fuzz", "Requests", name + ".txt"));
}
