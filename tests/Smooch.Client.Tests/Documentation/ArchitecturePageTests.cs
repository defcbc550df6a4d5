using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Smooch.Client.Tests.Documentation;

/// <summary>docs/architecture.md shows the projects and types that exist.</summary>
public sealed partial class ArchitecturePageTests
{
    private const string Page = "docs/architecture.md";

    private static readonly HashSet<string> Types = [.. Repository.FilesBelow("src", "*.cs")
        .SelectMany(file => TypeDeclaration().Matches(File.ReadAllText(Repository.PathOf(file))))
        .Select(match => match.Groups["name"].Value)];

    [Fact]
    public void The_layers_are_the_references_of_the_projects()
    {
        var references =
            from file in Repository.FilesBelow("src", "*.csproj")
            from reference in XDocument.Load(Repository.PathOf(file)).Descendants("ProjectReference")
            where (string?)reference.Attribute("ReferenceOutputAssembly") != "false"
            select $"{Path.GetFileNameWithoutExtension(file)} --> "
                + Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'));
        Assert.Equal(
            references.Order(StringComparer.Ordinal),
            Layer().Matches(Pages.Text(Page)).Select(match => match.Value.Trim()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Participants_that_look_like_types_exist()
    {
        var participants = Participant().Matches(Pages.Text(Page)).Select(match => match.Groups["name"].Value).ToList();
        Assert.Contains("CallHandler", participants);
        Assert.Empty(participants.Where(name => !Types.Contains(name)));
    }

    [Fact]
    public void Types_in_the_text_exist()
    {
        var names = Code().Matches(Pages.Prose(Page)).Select(match => match.Groups["name"].Value).ToList();
        Assert.Contains("WebhookResponses", names);
        Assert.Empty(names.Where(name => !Types.Contains(name) && !Members.Contains(name)).Distinct());
    }

    /// <summary>Methods that the text shows, which the compiler knows from the snippets of other pages.</summary>
    private static readonly string[] Members = ["ForApp"];

    [GeneratedRegex(@"^ +Smooch\.\w+ --> Smooch\.\w+ *$", RegexOptions.Multiline)]
    private static partial Regex Layer();

    /// <summary>Two humps: a name of one word stands for a person or a machine.</summary>
    [GeneratedRegex(@"participant (?<name>[A-Z]\w*[A-Z]\w*)\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Participant();

    [GeneratedRegex(@"`(?<name>[A-Z][a-z]*[A-Z]\w*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(class|interface|struct|record|enum) (?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture)]
    private static partial Regex TypeDeclaration();
}
