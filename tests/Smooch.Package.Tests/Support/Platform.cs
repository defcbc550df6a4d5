namespace Smooch.Package.Tests;

/// <summary>The contents of a user's program other than the packages.</summary>
internal static class Platform
{
    /// <summary>
    /// Gets the paths of the platform's assemblies. The tests' own copies of the SDK are not among them: what is shipped is read where the
    /// build put it.
    /// </summary>
    public static IReadOnlyList<string> Assemblies { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Smooch.", StringComparison.Ordinal)),
    ];
}
