namespace Smooch.Package.Tests;

/// <summary>The tool as a package.</summary>
[Collection(PackedFeed.Collection)]
public sealed class ToolPackageTests(PackedFeed feed)
{
    private const string Tool = "Smooch.Tool";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_package_brings_all_that_the_tool_needs()
    {
        using var package = feed.Open(Tool);
        Assert.Contains("tools/net8.0/any/DotnetToolSettings.xml", package.Files);
        Assert.Contains("tools/net8.0/any/smooch.dll", package.Files);
        Assert.Contains("tools/net8.0/any/Smooch.Testing.dll", package.Files);
        Assert.Contains("tools/net8.0/any/Spectre.Console.Cli.dll", package.Files);
        Assert.Equal("DotnetTool", package.Metadata.Element("packageTypes")!.Elements("packageType").Single().Attribute("name")!.Value);
    }

    [Fact]
    public async Task The_installed_tool_runs()
    {
        var folder = Directory.CreateTempSubdirectory("smooch-tool-");
        try
        {
            await using var install = ProgramProcess.Start(
                DotNet.Program,
                ["tool", "install", Tool, "--tool-path", folder.FullName, "--source", feed.Folder],
                [.. DotNet.Environment, ("NUGET_PACKAGES", feed.Cache), ("DOTNET_CLI_HOME", folder.FullName)]);
            var installed = await install.WaitForExitAsync(Cancellation);
            Assert.True(installed.ExitCode == 0, installed.ToString());

            var program = Path.Combine(folder.FullName, OperatingSystem.IsWindows() ? "smooch.exe" : "smooch");
            await using var smooch = ProgramProcess.Start(program, ["--help"], DotNet.Environment);
            var help = await smooch.WaitForExitAsync(Cancellation);
            Assert.True(help.ExitCode == 0, help.ToString());
            Assert.Contains("smooch serve", help.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
