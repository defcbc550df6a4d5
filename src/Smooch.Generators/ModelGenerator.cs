using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Generators;

/// <summary>Generates the JSON code of models and the common members of open values.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = Models(context, Names.Model);
        var unions = Models(context, Names.Union);
        var cases = Models(context, Names.Case);
        foreach (var source in new[] { models, unions, cases })
            context.RegisterSourceOutput(source, static (output, model) => Write(output, model));
        context.RegisterSourceOutput(unions.Combine(cases.Collect()), static (output, pair) =>
        {
            var (union, all) = pair;
            if (!union.IsReceived)
                return;
            var own = all.Where(model => model.CaseOf?.FullName == union.FullName);
            output.AddSource($"{union.Namespace}.{union.Name}.Cases.g.cs", UnionWriter.Write(union, [.. own]));
        });
        var openValues = context.SyntaxProvider.ForAttributeWithMetadataName(
            Names.OpenValue, static (node, _) => node is TypeDeclarationSyntax, OpenValueParser.Parse);
        context.RegisterSourceOutput(openValues, static (output, value) =>
            output.AddSource($"{value.Namespace}.{value.Name}.g.cs", OpenValueWriter.Write(value)));
    }

    private static IncrementalValuesProvider<ModelInfo> Models(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute, static (node, _) => node is TypeDeclarationSyntax, ModelParser.Parse);

    private static void Write(SourceProductionContext output, ModelInfo model)
    {
        foreach (var diagnostic in model.Diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        if (model.Diagnostics.Count == 0)
            output.AddSource($"{model.Namespace}.{model.Name}.g.cs", ModelWriter.Write(model));
    }
}
