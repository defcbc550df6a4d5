namespace Smooch.Scale.Tests.Snippets;

/// <summary>The C# of docs/scaling.md is compiled, tested source.</summary>
public sealed class ScalingPageTests : SnippetPageTests<ScalingPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
    (
        "docs/scaling.md",
        [
            "tests/Smooch.Scale.Tests/Snippets/ScaleSnippets.cs",
            "tests/Smooch.Scale.Tests/Snippets/BrokerInbox.cs",
            "tests/Smooch.Scale.Tests/Snippets/BrokerConsumer.cs",
        ]);

    public static string[] MorePages => ["docs/scaling-broker.md"];
}
