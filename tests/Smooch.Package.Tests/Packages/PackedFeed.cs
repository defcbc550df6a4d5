using System.Text.Json;

namespace Smooch.Package.Tests;

/// <summary>The packages of the build that is under test, in a folder that serves as a feed.</summary>
[CollectionDefinition(Collection)]
public sealed class PackedFeed : IAsyncLifetime, ICollectionFixture<PackedFeed>
{
    public const string Collection = "Packages";

    private readonly string root = Directory.CreateTempSubdirectory("smooch-packages-").FullName;

    /// <summary>Gets the folder that a restore can take packages from.</summary>
    public string Folder => Path.Combine(root, "feed");

    /// <summary>
    /// Gets the folder that restored packages go to, empty at first: nothing comes from what this machine restored before.
    /// </summary>
    public string Cache => Path.Combine(root, "cache");

    public ValueTask InitializeAsync() => PackAllAsync(Folder);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the package of a project.</summary>
    internal PackageFile Open(string name) => PackageFile.Open(Folder, name, "nupkg");

    /// <summary>Opens the symbols of a project.</summary>
    internal PackageFile OpenSymbols(string name) => PackageFile.Open(Folder, name, "snupkg");

    /// <summary>Packs all that is shipped, as built.</summary>
    /// <param name="folder">The folder that the packages go to.</param>
    internal static async ValueTask PackAllAsync(string folder)
    {
        // The solution without the projects of tests and samples: reading these takes longer than packing.
        var filter = new
        {
            solution = new
            {
                path = Repository.PathOf("Smooch.Client.sln"),
                projects = Repository.FilesBelow("src", "*.csproj").Select(file => file.Replace('/', '\\')),
            },
        };
        var shipped = Directory.CreateTempSubdirectory("smooch-shipped-");
        try
        {
            var file = Path.Combine(shipped.FullName, "Shipped.slnf");
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(filter), TestContext.Current.CancellationToken);
            await PackAsync(file, folder);
        }
        finally
        {
            shipped.Delete(recursive: true);
        }
    }

    /// <summary>Packs what was built.</summary>
    /// <param name="project">The path of a project or solution, from the root of the repository.</param>
    /// <param name="folder">The folder that the packages go to.</param>
    /// <param name="properties">What follows on the command line.</param>
    internal static async ValueTask PackAsync(string project, string folder, params string[] properties)
    {
        await using var pack = ProgramProcess.Start(
            DotNet.Program,
            [
                "pack",
                Repository.PathOf(project),
                "--no-build",
                "-c",
                ShippedProject.Configuration,
                "-o",
                folder,
                "-v",
                "q",
                "-nologo",
                .. properties,
            ],
            DotNet.Environment);
        var result = await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
    }
}
