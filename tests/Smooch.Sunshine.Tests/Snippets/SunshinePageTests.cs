namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/sunshine.md is compiled, tested source.</summary>
public sealed class SunshinePageTests : SnippetPageTests<SunshinePageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
        ("docs/sunshine.md", ["tests/Smooch.Sunshine.Tests/Snippets/SunshineSnippets.cs"]);
}
