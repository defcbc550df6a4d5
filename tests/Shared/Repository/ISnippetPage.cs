namespace Smooch.Tests;

/// <summary>A page that <see cref="SnippetPageTests{TPage}"/> checks.</summary>
public interface ISnippetPage
{
    /// <summary>Gets the page, and the sources whose marked C# it shows, from the root of the repository.</summary>
    static abstract (string Page, string[] Sources) Files { get; }

    /// <summary>Gets further pages that show the same sources, from the root of the repository.</summary>
    static virtual string[] MorePages => [];
}
