using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Client.Generators;

/// <summary>Turns a wire interface into its model, or into what is wrong with it.</summary>
internal static class WireInterfaceParser
{
    /// <summary>Reads an interface.</summary>
    /// <returns>Null for an interface that declares no call.</returns>
    public static ParseResult? Parse(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var declaration = (InterfaceDeclarationSyntax)context.Node;
        if (context.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol symbol || !IsWireInterface(symbol))
            return null;

        var problems = new List<DiagnosticInfo>();
        if (Objection(symbol) is { } objection)
            problems.Add(DiagnosticInfo.Create(Descriptors.UnsupportedInterface, declaration.Identifier.GetLocation(), symbol.Name, objection));

        if (JsonContextTypes.Find(symbol) is null)
            problems.Add(DiagnosticInfo.Create(Descriptors.NoJsonContext, declaration.Identifier.GetLocation(), symbol.Name));
        var methods = new List<WireMethod>();
        foreach (var member in symbol.GetMembers().Where(static member => !IsAccessor(member)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Objection(member, methods) is { } reason)
                problems.Add(DiagnosticInfo.Create(Descriptors.UnsupportedMember, member.Locations[0], member.Name, reason));
            else if (new WireMethodParser((IMethodSymbol)member, JsonContextTypes.Find(member), problems).Parse() is { } method)
                methods.Add(method);
        }

        var space = symbol.ContainingNamespace.IsGlobalNamespace ? null : symbol.ContainingNamespace.ToDisplayString();
        return new(problems.Count == 0 ? new WireInterface(space, symbol.Name, new(methods)) : null, new(problems));
    }

    private static bool IsWireInterface(INamedTypeSymbol symbol) =>
        symbol.GetMembers().Any(static member => member.HttpMethods().Any() || member.Find(Vocabulary.Operation) is not null);

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static string? Objection(INamedTypeSymbol symbol)
    {
        if (symbol.Name.Length < 5 || !symbol.Name.StartsWith("I", StringComparison.Ordinal) || !symbol.Name.EndsWith("Api", StringComparison.Ordinal))
            return "its name must have the form I…Api";
        if (symbol.IsGenericType)
            return "it is generic";
        if (symbol.ContainingType is not null)
            return "it is nested";
        if (symbol.Interfaces.Length > 0)
            return "it inherits another interface";
        return symbol.DeclaringSyntaxReferences.Length > 1 ? "it is declared in parts" : null;
    }

    private static string? Objection(ISymbol member, List<WireMethod> others)
    {
        if (member is not IMethodSymbol method)
            return "only methods are calls";
        if (method.IsStatic || !method.IsAbstract)
            return "it is static or has a body";
        if (method.IsGenericMethod)
            return "it is generic";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it returns by reference";
        var shortName = WireMethod.WithoutAsync(method.Name);
        return others.Any(other => other.ShortName == shortName) ? "another method has the same name" : null;
    }
}
