using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators.Tests;

/// <summary>The generated text itself: what it reads like, and that it compiles without a warning.</summary>
public sealed class GeneratedTextTests
{
    private const string Source =
        """
        namespace Snippets;

        internal interface IThingsApi
        {
            [Get("/things/{thingId}")]
            [Operation(RetryClass.Safe)]
            Task<Thing> GetAsync(string thingId, CancellationToken cancellationToken);

            [Get("/things")]
            [Operation(RetryClass.Safe, Versions = "v1 v1.1", Accepts = "an app key")]
            Task<Thing> ListAsync(
                [AliasAs("page[size]")] int? size = null,
                [Query(CollectionFormat.Multi)] IReadOnlyList<string>? ids = null,
                [Query(Format = "yyyy")] DateTimeOffset? since = null,
                IEnumerable<Open>? kinds = null,
                CancellationToken cancellationToken = default);

            [Patch("/things/{thingId}")]
            [Operation(RetryClass.Idempotent)]
            Task<Thing> UpdateAsync(string thingId, Thing thing, CancellationToken cancellationToken);

            [Delete("/things/{thingId}/parts/{number}")]
            [Operation(RetryClass.Idempotent)]
            Task DeletePartAsync(string thingId, int number, CancellationToken cancellationToken);

            [Post("/token")]
            [Operation(RetryClass.Creates)]
            Task<Thing> ExchangeAsync([Body(BodySerializationMethod.UrlEncoded)] Thing fields, CancellationToken cancellationToken);

            [Multipart]
            [Post("/things/{thingId}/images")]
            [Operation(RetryClass.Creates)]
            Task<Thing> UploadAsync(string thingId, StreamPart source, [AliasAs("sent-by")] string? role, CancellationToken cancellationToken);
        }
        """;

    [Fact]
    public void Generated_class_is_the_reviewed_text()
    {
        var generated = Assert.Single(Snippet.Run(Source, out _).GeneratedSources);

        Assert.Equal("Snippets.ThingsApi.g.cs", generated.HintName);
        Assert.Equal(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Snapshots", "ThingsApi.g.cs.txt")).ReplaceLineEndings("\n"),
            generated.SourceText.ToString());
    }

    [Fact]
    public void Generated_class_compiles_without_a_warning()
    {
        var result = Snippet.Run(Source, out var output);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Interface_in_the_global_namespace_compiles()
    {
        var result = Snippet.Run("interface IThingsApi { [Get(\"/a\")] [Operation(RetryClass.Safe)] Task A(CancellationToken t); }", out var output);

        Assert.Equal("ThingsApi.g.cs", Assert.Single(result.GeneratedSources).HintName);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Interface_that_names_a_context_is_of_that_one(bool withContext)
    {
        const string Own =
            """
            namespace Snippets;

            [WireJsonContext(typeof(GuestJsonContext))]
            interface IGuestsApi { [Post("/a")] [Operation(RetryClass.Creates)] Task<Guest> A(Guest body, CancellationToken t); }
            """;

        var result = Snippet.Run(Own, out var output, withContext);

        Assert.Empty(result.Diagnostics);
        var text = Assert.Single(result.GeneratedSources).SourceText.ToString();
        Assert.Contains("global::Snippets.GuestJsonContext.Default.Guest", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SnippetJsonContext", text, StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Interface_that_names_no_context_is_of_the_one_of_the_assembly()
    {
        const string Both =
            """
            namespace Snippets;

            [WireJsonContext(typeof(GuestJsonContext))]
            interface IGuestsApi { [Get("/a")] [Operation(RetryClass.Safe)] Task<Guest> A(CancellationToken t); }

            interface IThingsApi { [Get("/a")] [Operation(RetryClass.Safe)] Task<Thing> A(CancellationToken t); }
            """;

        var result = Snippet.Run(Both, out _);

        Assert.Empty(result.Diagnostics);
        var text = Assert.Single(result.GeneratedSources, static source => source.HintName == "Snippets.ThingsApi.g.cs").SourceText.ToString();
        Assert.Contains("global::Snippets.SnippetJsonContext.Default.Thing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Method_that_names_a_context_is_of_that_one_and_the_others_are_not()
    {
        const string Mixed =
            """
            namespace Snippets;

            interface IThingsApi
            {
                [Get("/a")] [Operation(RetryClass.Safe)] Task<Thing> A(CancellationToken t);

                [WireJsonContext(typeof(GuestJsonContext))]
                [Get("/b")] [Operation(RetryClass.Safe)] Task<Guest> B(CancellationToken t);
            }
            """;

        var result = Snippet.Run(Mixed, out var output);

        Assert.Empty(result.Diagnostics);
        var text = Assert.Single(result.GeneratedSources).SourceText.ToString();
        Assert.Contains("global::Snippets.SnippetJsonContext.Default.Thing", text, StringComparison.Ordinal);
        Assert.Contains("global::Snippets.GuestJsonContext.Default.Guest", text, StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
    }
}
