using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Generators;

/// <summary>Parses the declaration of a model.</summary>
internal static class ModelParser
{
    public static ModelInfo Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        List<DiagnosticInfo> diagnostics = [];
        if (!type.IsRecord || !syntax.Modifiers.Any(modifier => modifier.Text == "partial") || type.ContainingType is not null)
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.TypeNotPartial, syntax.Identifier.GetLocation(), type.Name));

        var received = type.IsReceived();
        var caseOf = UnionOf(type.BaseType);
        var isUnknown = caseOf?.Unknown == type.FullName();
        List<MemberInfo> members = [];
        HashSet<string> names = [];
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((isUnknown && property.Name == "Json") || MemberParser.Parse(property, received, diagnostics) is not { } member)
                continue;
            if (!names.Add(member.JsonName))
                diagnostics.Add(DiagnosticInfo.Create(Descriptors.DuplicateName, property.Locations[0], property.Name));
            members.Add(member);
        }

        var attribute = type.Attribute(Names.Case);
        return new ModelInfo(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.FullName(),
            type.IsAbstract,
            type.IsSealed,
            received,
            type.BaseType is { } parent && parent.IsModel() ? parent.FullName() : null,
            !received && !HasToString(type),
            type.Interfaces.Any(one => one.ToDisplayString() == Names.CheckedResult)
                && !type.GetMembers().Any(member => member.Name is "IsComplete" or Names.CheckedResult + ".IsComplete"),
            type.Attribute(Names.Union) is null ? null : UnionOf(type),
            caseOf,
            new EquatableArray<string>(Strings(attribute?.ConstructorArguments.FirstOrDefault())),
            new EquatableArray<string>(Strings(attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "WhenPresent").Value)),
            new EquatableArray<MemberInfo>(members),
            new EquatableArray<DiagnosticInfo>(diagnostics));
    }

    private static UnionInfo? UnionOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Attribute(Names.Union) is { } union)
                return new UnionInfo(
                    type.FullName(), (string)union.ConstructorArguments[0].Value!,
                    Argument(union, "Unknown"), Argument(union, "Absent"));
        }

        return null;
    }

    private static string? Argument(AttributeData attribute, string name) =>
        (attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as ITypeSymbol)?.FullName();

    private static IEnumerable<string> Strings(TypedConstant? constant) =>
        constant is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(value => (string)value.Value!) : [];

    private static bool HasToString(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(at, type);
            var written = at.GetMembers("ToString").OfType<IMethodSymbol>()
                .Where(method => method.Parameters.Length == 0 && !method.IsImplicitlyDeclared);
            // The generator writes the method of a base that is a model, sealed.
            if (written.Any(method => isOwn || method.IsSealed) || (!isOwn && at.IsModel()))
                return true;
        }

        return false;
    }
}
