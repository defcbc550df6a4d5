namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/migration-v1-to-v2.md is compiled source.</summary>
public sealed class MigrationPageTests : SnippetPageTests<MigrationPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
        ("docs/migration-v1-to-v2.md", ["tests/Smooch.Sunshine.Tests/Snippets/MigrationSnippets.cs"]);
}
