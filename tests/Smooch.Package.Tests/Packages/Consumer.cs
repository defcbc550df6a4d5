namespace Smooch.Package.Tests;

/// <summary>A project of a user, before it is built.</summary>
/// <param name="Name">The name of the project.</param>
/// <param name="Framework">The target framework.</param>
/// <param name="Packages">The packages that it references.</param>
internal sealed record Consumer(string Name, string Framework, params string[] Packages)
{
    /// <summary>Gets the source code; without it the project has an empty class.</summary>
    public string Source { get; init; } = "internal static class Empty;";

    /// <summary>Gets a value indicating whether it can be run.</summary>
    public bool IsProgram { get; init; }

    /// <summary>
    /// Gets the versions that the project pins centrally, for packages of packages too; null for a project without central versions.
    /// </summary>
    public (string Name, string Version)[]? Pins { get; init; }

    /// <summary>Writes the project to a folder of its own.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="version">The version of the packages.</param>
    /// <param name="source">The folder that has the packages.</param>
    public async Task WriteAsync(string folder, string version, string source)
    {
        Directory.CreateDirectory(folder);
        await WriteAsync("Source.cs", Source);
        await WriteAsync($"{Name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <OutputType>{(IsProgram ? "Exe" : "Library")}</OutputType>
                <UseAppHost>false</UseAppHost>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>{(IsProgram ? "enable" : "disable")}</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1900;NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", Packages.Select(name => $"""<PackageReference Include="{name}" {(Pins is null ? $"Version=\"{version}\"" : "")} />"""))}
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
                {string.Join("\n    ", Packages.Select(name => (name, version)).Concat(Pins).Select(pin =>
                    $"""<PackageVersion Include="{pin.Item1}" Version="{pin.Item2}" />"""))}
              </ItemGroup>
            </Project>
            """);

        Task WriteAsync(string file, string text) =>
            File.WriteAllTextAsync(Path.Combine(folder, file), text, TestContext.Current.CancellationToken);
    }
}
