using System.Reflection;
using System.Xml.Linq;

namespace Smooch.Package.Tests;

/// <summary>A library that users get.</summary>
internal sealed record ShippedProject(string Name)
{
    /// <summary>Gets the configuration that everything is built in.</summary>
    public static string Configuration { get; } = typeof(
        ShippedProject).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Gets all of them, found by the project files.</summary>
    public static IReadOnlyList<ShippedProject> All { get; } =
    [
        .. Directory.GetDirectories(Repository.PathOf("src"))
            .Select(folder => new ShippedProject(Path.GetFileName(folder)))
            .Where(project => project.File.Descendants("IsPackable").All(value => value.Value != "false"))
            .Where(project => !project.File.Descendants("PackAsTool").Any())
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets the target frameworks, as the project names them.</summary>
    public IReadOnlyList<string> Frameworks => File.Descendants("TargetFrameworks").First().Value.Split(';');

    /// <summary>Gets the names of the shipped projects that this one needs, directly or through others.</summary>
    public IReadOnlyList<string> Needs => [.. File.Descendants("ProjectReference")
        .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
        .SelectMany(name => new ShippedProject(name).Needs.Prepend(name))
        .Distinct(StringComparer.Ordinal)];

    /// <summary>Checks whether the project itself references a package.</summary>
    public bool Uses(string package) =>
        File.Descendants("PackageReference").Any(reference => reference.Attribute("Include")?.Value == package);

    private XDocument File => XDocument.Load(Repository.PathOf("src", Name, Name + ".csproj"));

    /// <summary>Where the build put the assembly for a framework.</summary>
    public string AssemblyFor(string framework) => Repository.PathOf("src", Name, "bin", Configuration, framework, Name + ".dll");

    public override string ToString() => Name;
}
