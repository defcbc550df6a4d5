namespace Smooch.MessageBird.Tests.Snippets;

/// <summary>The C# of docs/messagebird.md is compiled, tested source.</summary>
public sealed class MessageBirdPageTests : SnippetPageTests<MessageBirdPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
        ("docs/messagebird.md", ["tests/Smooch.MessageBird.Tests/Snippets/MessageBirdSnippets.cs"]);

    public static string[] MorePages => ["docs/messagebird-webhooks.md"];
}
