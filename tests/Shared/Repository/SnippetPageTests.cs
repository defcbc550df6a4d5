using System.Diagnostics.CodeAnalysis;

namespace Smooch.Tests;

/// <summary>The C# of a page is compiled, tested source, and all that its sources mark is on the page.</summary>
/// <typeparam name="TPage">The page.</typeparam>
public abstract class SnippetPageTests<TPage>
    where TPage : ISnippetPage
{
    private static readonly SnippetPage Shown = new(TPage.Files.Page, TPage.Files.Sources) { MorePages = TPage.MorePages };

    [SuppressMessage("Design", "CA1000", Justification = "MemberData reads a static member of the test class or of its base.")]
    public static TheoryData<string, string> Blocks => Shown.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Shown.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Shown.CheckAllAreShown();
}
