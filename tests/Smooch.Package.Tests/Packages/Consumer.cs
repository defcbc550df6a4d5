namespace Smooch.Package.Tests;

/// <summary>A project of a user in a folder of its own.</summary>
internal sealed class Consumer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smooch-consumer-").FullName;
    private readonly PackedFeed feed;
    private readonly string framework;
    private readonly string[] packages;

    public Consumer(PackedFeed feed, string framework, params string[] packages) =>
        (this.feed, this.framework, this.packages) = (feed, framework, packages);

    /// <summary>Gets a value indicating whether it can be run.</summary>
    public bool IsProgram { get; init; }

    /// <summary>
    /// Gets the versions that the project pins centrally, for packages of packages too; null for a project without central versions.
    /// </summary>
    public (string Name, string Version)[]? Pins { get; init; }

    public Task WriteAsync(string file, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder, file), text, TestContext.Current.CancellationToken);

    /// <summary>Restores and compiles it; a warning is an error.</summary>
    public async Task BuildAsync()
    {
        await WriteProjectAsync();
        await RunDotNetAsync("build", folder, "-v", "q", "-nologo", "-p:UseSharedCompilation=false");
    }

    /// <summary>Adds a package to the project, and restores and compiles it.</summary>
    /// <param name="commands">The commands, as a person types them in the folder of the project.</param>
    public async Task BuildWithAsync(params string[] commands)
    {
        await WriteProjectAsync();
        foreach (var command in commands)
        {
            Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
            await RunDotNetAsync(command.Split(' ')[1..]);
        }

        await RunDotNetAsync("build", folder, "-v", "q", "-nologo", "-p:UseSharedCompilation=false");
    }

    private async Task WriteProjectAsync()
    {
        using var package = feed.Open("Smooch.Client");
        await WriteAsync("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>{(IsProgram ? "Exe" : "Library")}</OutputType>
                <UseAppHost>false</UseAppHost>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>{(IsProgram ? "enable" : "disable")}</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1900;NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{feed.Folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(name => $"""<PackageReference Include="{name}" {(Pins is null ? $"Version=\"{package.Version}\"" : "")} />"""))}
              </ItemGroup>
            </Project>
            """);
        // The search for these ends here, whatever lies above the folder.
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", Pins is null ? "<Project />" : $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(name => (name, package.Version)).Concat(Pins).Select(pin =>
                    $"""<PackageVersion Include="{pin.Item1}" Version="{pin.Item2}" />"""))}
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("Directory.Build.rsp", "");
    }

    private async Task<string> RunDotNetAsync(params string[] arguments)
    {
        await using var program = ProgramProcess.StartIn(
            folder,
            DotNet.Program,
            arguments,
            [.. DotNet.Environment, ("NUGET_PACKAGES", feed.Cache)]);
        var result = await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (result.ExitCode != 0 && result.Output.Contains("NU1301", StringComparison.Ordinal))
            Requirement.Check($"No feed of this machine responds.\n{result}");
        Assert.True(result.ExitCode == 0, result.ToString());
        return result.Output;
    }

    /// <summary>Lists what was restored, packages that others need included.</summary>
    public Task<string> ListPackagesAsync() => RunDotNetAsync("list", folder, "package", "--include-transitive");

    public async Task<ProgramResult> RunAsync()
    {
        await using var program = ProgramProcess.Start(DotNet.Program, [Path.Combine(folder, "bin", "Debug", framework, "Consumer.dll")]);
        return await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
