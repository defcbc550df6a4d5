using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Client.Generators.Tests;

/// <summary>An edit costs a new class only where the class would differ.</summary>
public sealed class IncrementalTests
{
    private const string Source =
        """
        namespace Snippets;

        interface IThingsApi
        {
            [Get("/things/{id}")]
            [Operation(RetryClass.Safe)]
            Task<Thing> GetAsync(string id, CancellationToken cancellationToken);
        }
        """;

    private const string Other = "namespace Snippets; interface IOthersApi { [Get(\"/others\")] [Operation(RetryClass.Safe)] Task A(CancellationToken t); }";

    [Fact]
    public void Edit_of_another_file_leaves_the_output_cached()
    {
        var (model, output) = Edit(static c => c.AddSyntaxTrees(Parse("class Unrelated { int x; }")));

        Assert.Equal([IncrementalStepRunReason.Cached], model);
        Assert.Equal([IncrementalStepRunReason.Cached], output);
    }

    [Fact]
    public void Comment_above_the_interface_leaves_the_output_cached()
    {
        var (model, output) = Edit(static c => Replace(c, Source, "// A comment that moves everything.\n" + Source));

        Assert.Equal([IncrementalStepRunReason.Cached], model);
        Assert.Equal([IncrementalStepRunReason.Cached], output);
    }

    [Fact]
    public void New_interface_leaves_the_output_of_the_others_cached()
    {
        var (model, output) = Edit(static c => c.AddSyntaxTrees(Parse(Other)));

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], model);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], output);
    }

    [Fact]
    public void Changed_route_makes_a_new_class()
    {
        var (model, output) = Edit(static c => Replace(c, Source, Source.Replace("/things/", "/items/", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Modified], model);
        Assert.Equal([IncrementalStepRunReason.Modified], output);
    }

    [Fact]
    public void Changed_json_context_makes_a_new_class()
    {
        var (model, output) = Edit(static c =>
        {
            var tree = c.SyntaxTrees.Single(static t => t.FilePath == "Surroundings.cs");
            var text = tree.ToString().Replace("typeof(Thing))", "typeof(Thing), TypeInfoPropertyName = \"Renamed\")", StringComparison.Ordinal);
            return c.ReplaceSyntaxTree(tree, Parse(text, "Surroundings.cs"));
        });

        Assert.Equal([IncrementalStepRunReason.Modified], model);
        Assert.Equal([IncrementalStepRunReason.Modified], output);
    }

    [Fact]
    public void Mistake_that_comes_and_goes_restores_the_class()
    {
        var token = TestContext.Current.CancellationToken;
        var sound = Snippet.Compile(Source);
        var broken = Replace(sound, Source, Source.Replace("{id}", "{nope}", StringComparison.Ordinal));

        var driver = Snippet.Driver().RunGenerators(sound, token);
        var first = driver.GetRunResult().GeneratedTrees.Single().ToString();
        driver = driver.RunGenerators(broken, token);
        Assert.Equal("SMOOCH006", driver.GetRunResult().Diagnostics.Single().Id);
        Assert.Empty(driver.GetRunResult().GeneratedTrees);
        driver = driver.RunGenerators(sound, token);

        Assert.Empty(driver.GetRunResult().Diagnostics);
        Assert.Equal(first, driver.GetRunResult().GeneratedTrees.Single().ToString());
    }

    private static (IncrementalStepRunReason[] Model, IncrementalStepRunReason[] Output) Edit(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var compilation = Snippet.Compile(Source);
        var token = TestContext.Current.CancellationToken;
        var result = Snippet.Driver().RunGenerators(compilation, token).RunGenerators(edit(compilation), token).GetRunResult().Results.Single();
        return (Reasons(result.TrackedSteps[WireInterfaceGenerator.ParseStep]), Reasons(result.TrackedOutputSteps.Values.SelectMany(static steps => steps)));
    }

    private static IncrementalStepRunReason[] Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    private static CSharpCompilation Replace(CSharpCompilation compilation, string old, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.ToString() == old), Parse(text));

    private static SyntaxTree Parse(string text, string path = "Source.cs") =>
        CSharpSyntaxTree.ParseText(text, Snippet.ParseOptions, path, cancellationToken: TestContext.Current.CancellationToken);
}
