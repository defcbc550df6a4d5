namespace Smooch.Package.Tests;

/// <summary>A package that was made on a developer's machine held the paths of that machine.</summary>
public sealed class LocalPathTests
{
    public static TheoryData<string, string> Packs { get; } = new()
    {
        { "Smooch.Core", "-p:Configuration=Release" }, { "Smooch.Core", "-p:_IsPacking=true" },
        { "Smooch.Client", "-p:Configuration=Release" },
        { "Smooch.Sunshine", "-p:_IsPacking=true" }, { "Smooch.MessageBird", "-p:Configuration=Release" },
        { "Smooch.AspNetCore", "-p:Configuration=Release" },
    };

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task What_is_packed_without_CI_is_built_without_local_paths(string project, string property)
    {
        await using var build = ProgramProcess.Start(
            DotNet.Program,
            [
                "msbuild",
                Repository.PathOf($"src/{project}/{project}.csproj"),
                "-getProperty:ContinuousIntegrationBuild",
                property,
                "-nologo",
            ],
            [.. DotNet.Environment, ("CI", "")]);
        var result = await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("true", result.Output.Trim());
    }
}
