namespace Smooch.Package.Tests;

/// <summary>The pages of the packages show what the pages of the repository show: compiled, tested source.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string, string, string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, string, string>();
            foreach (var project in ShippedProject.All)
            {
                foreach (var block in PageOf(project.Name).Blocks)
                    blocks.Add(project.Name, block.Data.Item1, block.Data.Item2);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string project, string name, string code) => PageOf(project).CheckIsCompiled(name, code);

    private static SnippetPage PageOf(string project) => new(
        $"src/{project}/README.md",
        project is "Smooch.Sunshine" or "Smooch.Redis" or "Smooch.Orleans"
            ? []
            : [
                "tests/Smooch.Client.Tests/Snippets/ReadmeSnippets.cs",
                "tests/Smooch.Client.Tests/Snippets/PackageSnippets.cs",
            ])
    {
        Borrowed = project switch
        {
            "Smooch.Sunshine" => ["tests/Smooch.Sunshine.Tests/Snippets/SunshineSnippets.cs"],
            "Smooch.Redis" or "Smooch.Orleans" => ["tests/Smooch.Scale.Tests/Snippets/ScaleSnippets.cs"],
            _ => ["tests/Smooch.AspNetCore.Tests/Snippets/ReceivingSnippets.cs"],
        },
    };
}
