namespace Smooch.Package.Tests;

/// <summary>The public API changes only with a listing that was reviewed.</summary>
public sealed class PublicApiTests
{
    /// <summary>With this set to 1 (on a desk, not in CI) the listings are written instead of compared.</summary>
    private const string Accept = "ACCEPT_PUBLIC_API";

    public static TheoryData<string> Projects => [.. ShippedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_public_API_is_the_reviewed_one(string name)
    {
        var file = Repository.PathOf("src", name, "PublicApi.txt");
        var project = new ShippedProject(name);
        var actual = Listing(project, project.Frameworks[^1]);
        if (Environment.GetEnvironmentVariable(Accept) == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(file, actual);

        var difference = Difference.Between(File.Exists(file) ? File.ReadAllText(file) : "", actual);
        Assert.True(
            difference.Count == 0,
            $"""
            The public API of {name} is not what src/{name}/PublicApi.txt lists.
            If that is meant, run this, and let the change of the listing be reviewed with the rest:
                {Accept}=1 dotnet test tests/Smooch.Package.Tests --filter PublicApi
            {string.Join('\n', difference)}
            """);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_public_API_is_the_same_on_every_target_framework(string name)
    {
        var project = new ShippedProject(name);
        var newest = Listing(project, project.Frameworks[^1]);
        foreach (var framework in project.Frameworks.SkipLast(1))
        {
            var difference = Difference.Between(newest, Listing(project, framework));
            Assert.True(
                difference.Count == 0,
                $"The public API of {name} for {framework} differs from that for "
                    + $"{project.Frameworks[^1]}:\n{string.Join('\n', difference)}");
        }
    }

    [Fact]
    public void All_that_is_shipped_is_listed() => Assert.Equal(
        [
            "Smooch.AspNetCore",
            "Smooch.Client",
            "Smooch.Core",
            "Smooch.MessageBird",
            "Smooch.Orleans",
            "Smooch.Redis",
            "Smooch.Sunshine",
            "Smooch.Testing",
        ], Projects.Select(row => row.Data));

    private static string Listing(ShippedProject project, string framework) =>
        ApiListing.Of(Built(project, framework), project.Needs.Select(name => Built(new ShippedProject(name), framework)));

    private static string Built(ShippedProject project, string framework)
    {
        var path = project.AssemblyFor(framework);
        Assert.True(
            File.Exists(path),
            $"{project} is not built for {framework}: {Path.GetRelativePath(Repository.Root, path)} is missing.");
        return path;
    }
}
