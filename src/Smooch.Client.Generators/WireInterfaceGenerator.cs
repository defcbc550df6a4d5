using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Smooch.Client.Generators;

/// <summary>Implements each wire interface: routes, queries and bodies declared as attributes become plain code over <c>WireClient</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WireInterfaceGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step whose outputs are the parsed interfaces.</summary>
    public const string ParseStep = "ParseWireInterfaces";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var results = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => IsCandidate(node), WireInterfaceParser.Parse)
            .Where(static result => result is not null)
            .WithTrackingName(ParseStep);

        context.RegisterSourceOutput(results, static (output, result) => Produce(output, result!));
    }

    private static bool IsCandidate(SyntaxNode node) =>
        node is InterfaceDeclarationSyntax declaration
        && declaration.Members.Any(static member => member is MethodDeclarationSyntax && member.AttributeLists.Count > 0);

    private static void Produce(SourceProductionContext output, ParseResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());

        if (result.Interface is { } wire)
            output.AddSource(wire.HintName, SourceText.From(WireClassWriter.Write(wire), Encoding.UTF8));
    }
}
