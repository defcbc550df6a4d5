namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/sunshine-recipes.md is compiled, tested source.</summary>
public sealed class RecipesPageTests : SnippetPageTests<RecipesPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
    (
        "docs/sunshine-recipes.md",
        [
            "tests/Smooch.Sunshine.Tests/Snippets/RecipeHandlers.cs",
            "tests/Smooch.Sunshine.Tests/Snippets/RecipeSnippets.cs",
        ]);

    public static string[] MorePages => ["docs/sunshine-recipes-data.md"];
}
