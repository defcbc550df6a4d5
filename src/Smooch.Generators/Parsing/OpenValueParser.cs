using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Generators;

/// <summary>Parses an open value. Its known values are those that its static properties create from a literal.</summary>
internal static class OpenValueParser
{
    public static OpenValueInfo Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        List<string> known = [];
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var literal = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken)
                .DescendantNodes().OfType<LiteralExpressionSyntax>()
                .FirstOrDefault(node => node.IsKind(SyntaxKind.StringLiteralExpression));
            if (literal?.Token.Value is string { Length: > 0 } text)
                known.Add(text);
        }

        return new OpenValueInfo(type.ContainingNamespace.ToDisplayString(), type.Name, new EquatableArray<string>(known));
    }
}
