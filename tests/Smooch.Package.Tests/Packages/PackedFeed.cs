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

    public async ValueTask InitializeAsync()
    {
        // What is shipped, without the projects of tests and samples: reading these takes longer than packing.
        var shipped = Path.Combine(root, "Shipped.slnf");
        await File.WriteAllTextAsync(
            shipped,
            JsonSerializer.Serialize(new
            {
                solution = new
                {
                    path = Repository.PathOf("Smooch.Client.sln"),
                    projects = Repository.FilesBelow("src", "*.csproj").Select(file => file.Replace('/', '\\')),
                },
            }),
            TestContext.Current.CancellationToken);
        await using var pack = ProgramProcess.Start(
            DotNet.Program,
            [
                "pack",
                shipped,
                "--no-build",
                "-c",
                ShippedProject.Configuration,
                "-o",
                Folder,
                "-v",
                "q",
                "-nologo",
            ],
            DotNet.Environment);
        var result = await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the package of a project.</summary>
    internal PackageFile Open(string name) => PackageFile.Open(Folder, name, "nupkg");

    /// <summary>Opens the symbols of a project.</summary>
    internal PackageFile OpenSymbols(string name) => PackageFile.Open(Folder, name, "snupkg");
}
