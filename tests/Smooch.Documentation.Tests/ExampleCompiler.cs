using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Documentation.Tests;

/// <summary>Compiles examples as parts of a program that uses the packages.</summary>
internal static class ExampleCompiler
{
    private const string AssemblyName = "Examples";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles examples.</summary>
    /// <returns>The errors and the warnings about null, with the file and line of the source.</returns>
    public static IReadOnlyList<(string File, string Message)> Compile(IEnumerable<Example> examples)
    {
        var compilation = CSharpCompilation.Create(
            AssemblyName,
            examples.Select((example, index) => CSharpSyntaxTree.ParseText(Program(example, index), Options, example.File)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return
        [
            .. from diagnostic in compilation.GetDiagnostics()
               where diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)
               let place = diagnostic.Location.GetMappedLineSpan()
               let message = diagnostic.GetMessage(CultureInfo.InvariantCulture)
               select (place.Path, $"{place.Path}:{place.StartLinePosition.Line + 1}: {message}"),
        ];
    }

    /// <summary>Returns a file with the example: its types, or a method with its statements.</summary>
    private static string Program(Example example, int index)
    {
        var given = GivenNames.For(example.Package);
        var parsed = CSharpSyntaxTree.ParseText(example.Code, Options).GetCompilationUnitRoot();
        var isTypes = parsed.Members.All(member => member is BaseTypeDeclarationSyntax);
        return $$"""
            {{string.Join('\n', given.Usings.Select(name => $"using {name};"))}}
            namespace Examples.Number{{index}};
            {{(isTypes ? "" : $$"""internal static class Program { public static async {{Result(parsed)}} RunAsync({{Parameters(parsed, given)}}) {""")}}
            #line {{example.Line}} "{{example.File}}"
            {{example.Code}}
            #line hidden
            {{(isTypes ? "" : Result(parsed) == "Task" ? "} }" : "return default; } }")}}
            """;
    }

    /// <summary>Returns the type of the method: an example may end with the status of the response.</summary>
    private static string Result(CompilationUnitSyntax code) => code.DescendantNodes().OfType<ReturnStatementSyntax>()
        .Any(statement => statement.Expression is not null && !statement.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any())
        ? "Task<int>"
        : "Task";

    /// <summary>Returns the names that the example uses and does not declare, as parameters.</summary>
    private static string Parameters(CompilationUnitSyntax code, GivenNames given)
    {
        var used = code.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text);
        var declared = code.DescendantNodes().Select(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.Text,
            SingleVariableDesignationSyntax variable => variable.Identifier.Text,
            ForEachStatementSyntax loop => loop.Identifier.Text,
            ParameterSyntax parameter => parameter.Identifier.Text,
            CatchDeclarationSyntax caught => caught.Identifier.Text,
            _ => null,
        });
        var needed = used.Except(declared, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return string.Join(", ", given.Types.Where(pair => needed.Contains(pair.Key!)).Select(pair => $"{pair.Value} {pair.Key}"));
    }
}
