using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Smooch.Package.Tests;

[Collection(PackedFeed.Collection)]
public sealed partial class PackageContentTests(PackedFeed feed)
{
    private const string Client = "Smooch.Client";
    private const string Core = "Smooch.Core";

    public static TheoryData<string> Projects => [.. ShippedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_has_an_assembly_with_its_documentation_for_each_framework_and_nothing_else(string name)
    {
        using var package = feed.Open(name);
        var expected = new ShippedProject(name).Frameworks
            .SelectMany(framework => (string[])[$"lib/{framework}/{name}.dll", $"lib/{framework}/{name}.xml"])
            .Concat([$"{name}.nuspec", "README.md", "icon.png"])
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
        "System.Net.Http.Json",
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
        Assert.Contains(
            Text("releaseNotes").ReplaceLineEndings("\n"),
            File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("`Smooch.Client`", Text("releaseNotes"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n## ", Text("releaseNotes"), StringComparison.Ordinal);

        string Text(string element) => package.Metadata.Element(element)?.Value ?? "";
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

    private static IEnumerable<string> Addresses(XElement metadata) => metadata.DescendantsAndSelf()
        .SelectMany(element =>
            element.Attributes("url")
                .Select(attribute => attribute.Value)
                .Concat(element.Name.LocalName.EndsWith("Url", StringComparison.Ordinal) ? [element.Value] : []));

    [GeneratedRegex(@"\]\((?<target>[^)]*)\)")]
    private static partial Regex Link();
}
