using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Smooch.Package.Tests;

[Collection(PackedFeed.Collection)]
public sealed partial class PackageContentTests(PackedFeed feed)
{
    private const string Client = "Smooch.Client";
    private const string Core = "Smooch.Core";

    public static TheoryData<string> AllPackages => [.. ShippedProject.All.Select(project => project.Name), "Smooch.Tool"];

    public static TheoryData<string> Projects => [.. ShippedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_has_an_assembly_with_its_documentation_for_each_framework_and_nothing_else(string name)
    {
        using var package = feed.Open(name);
        var expected = new ShippedProject(name).Frameworks
            .SelectMany(framework => (string[])[$"lib/{framework}/{name}.dll", $"lib/{framework}/{name}.xml"])
            .Concat([$"{name}.nuspec", "LICENSE", "README.md", "icon.png"])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, package.Files);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_symbols_have_a_pdb_for_each_assembly(string name)
    {
        using var symbols = feed.OpenSymbols(name);
        var expected = new ShippedProject(name).Frameworks.Select(framework => $"lib/{framework}/{name}.pdb")
            .Append($"{name}.nuspec")
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, symbols.Files);
    }

    [Theory]
    [InlineData(
        Core,
        "net10.0",
        "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Http",
        "Polly.Core",
        "Refit",
        "System.IdentityModel.Tokens.Jwt")]
    [InlineData(
        Core,
        "net8.0",
        "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Http",
        "Polly.Core",
        "Refit",
        "System.IdentityModel.Tokens.Jwt",
        "System.Text.Json")]
    [InlineData(
        Core, ".NETFramework4.6.2", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider",
        "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Http", "Polly.Core",
        "Refit", "System.IdentityModel.Tokens.Jwt", "System.Net.Http.Json", "System.Text.Json")]
    [InlineData(Client, "net10.0", Core)]
    [InlineData(Client, "net8.0", Core)]
    [InlineData(Client, ".NETFramework4.6.2", Core)]
    [InlineData("Smooch.AspNetCore", "net10.0", Core)]
    [InlineData("Smooch.AspNetCore", "net8.0", Core)]
    [InlineData("Smooch.Testing", "net10.0", Client, Core, "Smooch.MessageBird", "Smooch.Sunshine", "System.IdentityModel.Tokens.Jwt")]
    [InlineData("Smooch.Testing", "net8.0", Client, Core, "Smooch.MessageBird", "Smooch.Sunshine", "System.IdentityModel.Tokens.Jwt")]
    public void A_package_depends_on_what_was_decided(string name, string framework, params string[] expected)
    {
        using var package = feed.Open(name);
        var group = Assert.Single(
            package.Metadata.Element("dependencies")!.Elements("group"),
            each => each.Attribute("targetFramework")!.Value == framework);
        Assert.Equal(
            expected,
            group.Elements("dependency").Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.All(
            group.Elements("dependency").Where(dependency => dependency.Attribute("id")!.Value is Client or Core),
            dependency => Assert.Equal(package.Version, dependency.Attribute("version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_describes_itself(string name)
    {
        using var package = feed.Open(name);
        var license = package.Metadata.Element("license")!;
        Assert.Equal(("expression", "MIT"), (license.Attribute("type")!.Value, license.Value));
        Assert.Equal(("README.md", "icon.png"), (Text("readme"), Text("icon")));
        Assert.Contains("Smooch", Text("description"), StringComparison.Ordinal);
        Assert.Contains("webhook", Text("tags").Split(' '));
        Assert.Equal("0.9.0", package.Version);

        string Text(string element) => package.Metadata.Element(element)?.Value ?? "";
    }

    /// <summary>A search for Refit finds the packages that send requests with it, and no other.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_is_tagged_with_Refit_when_it_uses_it(string name)
    {
        using var package = feed.Open(name);
        Assert.Equal(
            new ShippedProject(name).Uses("Refit"),
            package.Metadata.Element("tags")!.Value.Split(' ').Contains("refit", StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllPackages))]
    public void The_release_notes_are_the_entries_that_name_the_package(string name)
    {
        using var package = feed.Open(name);
        var notes = package.Metadata.Element("releaseNotes")!.Value.ReplaceLineEndings("\n");
        var changes = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n");
        var section = changes[changes.IndexOf($"\n## {package.Version}\n", StringComparison.Ordinal)..];
        section = section.IndexOf("\n## ", 1, StringComparison.Ordinal) is > 0 and var end ? section[..end] : section;

        var expected = Entries(section).Where(entry => entry.Split(':')[0].Contains($"`{name}`", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Entries(notes));
        Assert.DoesNotContain("\n## ", notes, StringComparison.Ordinal);
        Assert.All(Heading().Matches(notes), heading => Assert.StartsWith("* ", notes[(heading.Index + heading.Length)..].TrimStart()));
    }

    [Theory]
    [MemberData(nameof(AllPackages))]
    public void The_license_is_that_of_the_repository(string name)
    {
        using var package = feed.Open(name);
        Assert.Equal(File.ReadAllText(Repository.PathOf("LICENSE")).ReplaceLineEndings("\n"), package.ReadText("LICENSE"));
    }

    /// <summary>A program on .NET 8 keeps the libraries of .NET 8.</summary>
    [Fact]
    public void The_build_for_NET_8_asks_for_the_libraries_of_NET_8()
    {
        using var package = feed.Open(Core);
        var dependencies = package.Metadata.Element("dependencies")!.Elements("group")
            .Single(group => group.Attribute("targetFramework")!.Value == "net8.0")
            .Elements("dependency")
            .Where(dependency => dependency.Attribute("id")!.Value.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(dependencies);
        Assert.All(dependencies, dependency => Assert.StartsWith("8.0.", dependency.Attribute("version")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_contains_nothing_of_the_machine_that_built_it(string name)
    {
        using var package = feed.Open(name);
        Assert.DoesNotContain(Repository.Root, package.Metadata.ToString(), StringComparison.Ordinal);
        Assert.All(Addresses(package.Metadata), address => Assert.Equal(Uri.UriSchemeHttps, new Uri(address).Scheme));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_readme_can_be_read_away_from_the_repository(string name)
    {
        using var package = feed.Open(name);
        var readme = package.ReadText("README.md");
        Assert.StartsWith($"# {name}\n", readme, StringComparison.Ordinal);
        Assert.Contains($"dotnet add package {name}\n", readme, StringComparison.Ordinal);
        Assert.All(
            Link().Matches(readme),
            link => Assert.True(Uri.TryCreate(link.Groups["target"].Value, UriKind.Absolute, out _), link.Value));
    }

    [Fact]
    public void The_icon_is_a_small_square_picture()
    {
        using var package = feed.Open(Client);
        var icon = package.Read("icon.png");
        Assert.Equal([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8], icon[..8]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
        Assert.InRange(icon.Length, 1, 10_000);
    }

    private static List<string> Entries(string changes) =>
        [.. Entry().Matches(changes).Select(match => match.Value.TrimEnd())];

    private static IEnumerable<string> Addresses(XElement metadata) => metadata.DescendantsAndSelf()
        .SelectMany(element =>
            element.Attributes("url")
                .Select(attribute => attribute.Value)
                .Concat(element.Name.LocalName.EndsWith("Url", StringComparison.Ordinal) ? [element.Value] : []));

    [GeneratedRegex(@"^\* .*(\n  .*)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^### .*", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)]*)\)")]
    private static partial Regex Link();
}
