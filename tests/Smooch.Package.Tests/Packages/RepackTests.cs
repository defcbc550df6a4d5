using System.Security.Cryptography;

namespace Smooch.Package.Tests;

/// <summary>What was built is packed again.</summary>
[Collection(PackedFeed.Collection)]
public sealed class RepackTests(PackedFeed feed) : IDisposable
{
    private static readonly Version FirstReproducible = new(10, 0, 400);

    private readonly string folder = Directory.CreateTempSubdirectory("smooch-repack-").FullName;

    [Fact]
    public async Task Two_packs_of_one_commit_are_the_same_bytes()
    {
        if (await SdkAsync() is var sdk && sdk < FirstReproducible)
            Requirement.Check($"Packages have the time of their commit from SDK {FirstReproducible} on; this is {sdk}.");
        await PackedFeed.PackAllAsync(folder);
        var files = Directory.GetFiles(feed.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("Smooch.Core.0.9.0.nupkg", files);
        Assert.All(files, file => Assert.Equal(
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(feed.Folder, file!)))),
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file!))))));
    }

    [Fact]
    public async Task With_an_address_of_the_repository_the_links_of_the_readme_lead_to_the_commit()
    {
        await PackedFeed.PackAsync(
            "src/Smooch.Core/Smooch.Core.csproj",
            folder,
            "-p:PackageProjectUrl=https://git.example.org/smooch",
            "-p:SourceRevisionId=0123abc");

        using var package = PackageFile.Open(folder, "Smooch.Core", "nupkg");
        Assert.Equal("https://git.example.org/smooch", package.Metadata.Element("projectUrl")!.Value);
        Assert.Contains(
            "[Receiving](https://git.example.org/smooch/blob/0123abc/docs/receiving.md)",
            package.ReadText("README.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_one_the_readme_names_the_files()
    {
        using var package = feed.Open("Smooch.Core");
        if (package.Metadata.Element("projectUrl") is null)
            Assert.Contains("Receiving (`docs/receiving.md`)", package.ReadText("README.md"), StringComparison.Ordinal);
        else
            Assert.Contains("/docs/receiving.md)", package.ReadText("README.md"), StringComparison.Ordinal);
    }

    private static async Task<Version> SdkAsync()
    {
        await using var program = ProgramProcess.StartIn(Repository.Root, DotNet.Program, ["--version"], DotNet.Environment);
        var result = await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Version.Parse(result.Output.Trim().Split('-')[0]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
