using System.Text.Json;

namespace Smooch.Package.Tests;

/// <summary>A project of a user after the build of all of them.</summary>
/// <param name="Consumer">The project.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Restore">The restore of all projects.</param>
/// <param name="Build">The build of all projects.</param>
internal sealed record BuiltConsumer(Consumer Consumer, string Folder, ProgramResult Restore, ProgramResult Build)
{
    private string Assembly => Path.Combine(Folder, "bin", "Debug", Consumer.Framework, Consumer.Name + ".dll");

    /// <summary>Fails when its restore or its compilation has an error; a warning is an error.</summary>
    public void CheckIsBuilt()
    {
        foreach (var result in (ProgramResult[])[Restore, Build])
        {
            if (result.ExitCode == 0)
                continue;
            var errors = result.Output.Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal)).ToList();
            if (errors.Exists(line => line.Contains("NU1301", StringComparison.Ordinal)))
                Requirement.Check($"No feed of this machine responds.\n{result}");
            Assert.True(errors.Count > 0, result.ToString());
            Assert.DoesNotContain(errors, line => line.Contains(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        }

        Assert.True(File.Exists(Assembly), Build.ToString());
    }

    /// <summary>Lists what was restored, packages that others need included.</summary>
    public IReadOnlyList<(string Name, string Version)> ListPackages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Select(library => library.Name.Split('/'))
            .Select(parts => (parts[0], parts[1]))];
    }

    public async Task<ProgramResult> RunAsync()
    {
        await using var program = ProgramProcess.Start(DotNet.Program, [Assembly]);
        return await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
