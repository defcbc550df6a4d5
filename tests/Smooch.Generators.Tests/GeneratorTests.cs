using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Generators.Tests;

/// <summary>The generator reports what is wrong with a model, and does no work twice.</summary>
public sealed class GeneratorTests
{
    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("SMJ001", "public partial System.Uri? Address { get; init; }")]
    [InlineData("SMJ001", "public partial System.Collections.Generic.List<string> Names { get; init; }")]
    [InlineData("SMJ002", "public string? Name { get; init; }")]
    [InlineData("SMJ004", "public partial System.DateTimeOffset At { get; init; }")]
    [InlineData("SMJ004", "public partial Mine Inner { get; init; }")]
    [InlineData(
        "SMJ005",
        "public partial string? Name { get; init; } [System.Text.Json.Serialization.JsonPropertyName(\"name\")] public partial "
            + "string? Other { get; init; }")]
    [InlineData("SMJ006", "public partial Optional<string?> Name { get; init; }")]
    public void What_a_model_cannot_be_is_an_error(string id, string members) =>
        Assert.Equal(
            [id],
            Errors($"using Smooch; namespace N; [JsonModel] public sealed partial record Mine : SmoochModel {{ {members} }}"));

    [Fact]
    public void A_model_that_is_not_partial_is_an_error() =>
        Assert.Equal(["SMJ003"], Errors("using Smooch; namespace N; [JsonModel] public sealed record Mine : SmoochModel;"));

    [Theory]
    [InlineData("public System.Collections.Generic.IReadOnlyList<string>? Names { get; init; }")]
    [InlineData("public required string Name { get; init; }")]
    [InlineData("public Optional<string?> Name { get; init; }")]
    [InlineData("public string Name => \"\"; [System.Text.Json.Serialization.JsonIgnore] public System.Uri? Address { get; init; }")]
    public void What_is_sent_needs_no_partial_properties(string members) =>
        Assert.Empty(Errors($"using Smooch; namespace N; [JsonModel] public sealed partial record Mine {{ {members} }}"));

    [Fact]
    public void An_unrelated_edit_writes_nothing_again()
    {
        var compilation = Compile(
            "using Smooch; namespace N; [JsonUnion(\"type\", Unknown = typeof(Other))] public abstract partial record Mine : SmoochModel; "
                + "[JsonModel] public sealed partial record Other : Mine { public partial System.Text.Json.JsonElement Json { get; init; "
                + "} }");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ModelGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(
            compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText("class Unrelated;", cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);
        var outputs = driver.GetRunResult().Results[0].TrackedOutputSteps
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .ToList();
        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static IEnumerable<string> Errors(string source)
    {
        CSharpGeneratorDriver.Create(new ModelGenerator())
            .RunGeneratorsAndUpdateCompilation(
                Compile(source),
                out var compilation,
                out var diagnostics,
                TestContext.Current.CancellationToken);
        return diagnostics.Any()
            ? diagnostics.Select(diagnostic => diagnostic.Id)
            : compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString());
    }

    // The kernel shows its attributes to the API packages: the name is that of one.
    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Smooch.Sunshine", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable));
}
